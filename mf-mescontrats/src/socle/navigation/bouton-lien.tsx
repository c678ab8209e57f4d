import { useHost } from '@mon-espace/module-kit'
import { ButtonLink, type ButtonLinkProps } from '@mon-espace/ui'
import type { MouseEvent } from 'react'

const isBrowsers = (event: MouseEvent<HTMLAnchorElement>): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** A link within the host that weighs like a button; a new tab or window stays the browser's. */
export function BoutonLien({ to, ...look }: { to: string } & Omit<ButtonLinkProps, 'href' | 'onClick'>) {
  const { basePath, navigate } = useHost()
  const href = basePath + to
  return (
    <ButtonLink
      {...look}
      href={href}
      onClick={(event) => {
        if (isBrowsers(event)) return
        event.preventDefault()
        navigate(href)
      }}
    />
  )
}
