/** How long a page may take to show its heading before the focus goes to the main part instead. */
const patienceMs = 3_000

/** Waits for the heading of what is being shown. */
function headingIn(main: HTMLElement): Promise<HTMLElement | undefined> {
  // What stands in the place of a page does not stay: its own heading does.
  const find = () => main.querySelector<HTMLElement>('h1:not([aria-busy="true"] h1)') ?? undefined
  const now = find()
  if (now) return Promise.resolve(now)
  const { promise, resolve } = Promise.withResolvers<HTMLElement | undefined>()
  const settle = (heading?: HTMLElement) => {
    observer.disconnect()
    clearTimeout(timer)
    resolve(heading)
  }
  const observer = new MutationObserver(() => {
    const heading = find()
    if (heading) settle(heading)
  })
  const timer = setTimeout(() => settle(), patienceMs)
  observer.observe(main, { childList: true, subtree: true })
  return promise
}

/**
 * Takes the focus to the heading after a change of page, as loading one would: who cannot see the screen hears where
 * they are. A page that chose a place for the focus itself keeps it.
 */
export async function focusPage(main: HTMLElement): Promise<void> {
  const before = document.activeElement
  const heading = await headingIn(main)
  // With the frame that shows it: sooner, the browser would lay the page out once for the focus and once to paint it.
  await new Promise(requestAnimationFrame)
  const chosen = document.activeElement
  if (chosen && chosen !== before && main.contains(chosen)) return
  const target = heading ?? main
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
  target.focus({ preventScroll: true })
}
