import { Button, type ButtonVariant } from '@mon-espace/ui'
import type { ReactNode } from 'react'

/**
 * Sends the form. Pressing it does not take the focus away from the field at once: leaving the field may show what is
 * to mend under it, which would push the button from under the pointer before the click is done.
 */
export function SubmitButton({
  variant = 'primary',
  icon,
  pending,
  children,
}: {
  variant?: ButtonVariant
  icon?: 'courriel'
  pending: boolean
  children: ReactNode
}) {
  return (
    <Button
      type="submit"
      variant={variant}
      icon={icon}
      pending={pending}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </Button>
  )
}
