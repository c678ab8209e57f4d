import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useHost } from '../lifecycles/host-context.ts'

/** Props of a {@link Link}: those of an anchor, its address given by `to`. */
export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Path of the module or of a neighbour, without the host's `basePath`. */
  to: string
  replace?: boolean
}

/** A click the browser should keep: new tab, new window, download, another button. */
const isBrowsers = (event: MouseEvent<HTMLAnchorElement>): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** A link within the host: an ordinary anchor that changes the page without reloading it. */
export function Link({ to, replace = false, onClick, target, ...anchor }: LinkProps) {
  const { basePath, navigate } = useHost()
  const href = basePath + to
  return (
    <a
      {...anchor}
      href={href}
      target={target}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || isBrowsers(event) || (target && target !== '_self')) return
        event.preventDefault()
        navigate(href, { replace })
      }}
    />
  )
}
