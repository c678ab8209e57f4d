/** The anchor of a click that we may handle: a plain click on a link of this origin, meant for this tab. */
function plainLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  if (!anchor?.href || anchor.origin !== window.location.origin) return undefined
  if (anchor.hasAttribute('download') || (anchor.target && anchor.target !== '_self')) return undefined
  return anchor
}

/** Ordinary links change the page without reloading it, whoever drew them. In-page anchors are left alone. */
export function followLinks(handles: (pathname: string) => boolean, navigate: (path: string) => void): void {
  document.addEventListener('click', (event) => {
    const anchor = plainLink(event)
    if (!anchor || !handles(anchor.pathname)) return
    const here = window.location
    if (anchor.hash && anchor.pathname === here.pathname && anchor.search === here.search) return
    event.preventDefault()
    navigate(anchor.href)
  })
}
