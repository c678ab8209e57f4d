import { useHost } from '@mon-espace/module-kit'
import { ButtonLink, type ButtonVariant } from '@mon-espace/ui'
import type { ReactNode } from 'react'

/** The main way on from a page: a link that weighs like a button. */
export function GoTo({
  to,
  variant = 'primary',
  children,
}: {
  to: string
  variant?: ButtonVariant
  children: ReactNode
}) {
  const { basePath, navigate } = useHost()
  const href = basePath + to
  return (
    <p>
      <ButtonLink
        href={href}
        variant={variant}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          navigate(href)
        }}
      >
        {children}
      </ButtonLink>
    </p>
  )
}
