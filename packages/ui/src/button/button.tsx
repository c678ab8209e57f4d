import './button.css'
import type { ComponentProps, MouseEvent } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/traces.ts'
import { bouton } from '../textes.ts'

/** How loud a button speaks. One `primary` a screen; `quiet` inside lists; `danger` for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

/** What buttons and links that look like buttons share. */
export interface ButtonLook {
  /** `secondary` unless told. */
  variant?: ButtonVariant | undefined
  /** A drawing before the words. */
  icon?: IconName | undefined
  /** A drawing after the words: « Continuer › ». */
  iconAfter?: IconName | undefined
  /** Lower, for rows of a list. */
  small?: boolean | undefined
  /** As wide as its column. */
  wide?: boolean | undefined
}

/** The class and attributes of the look. */
export function buttonLook({ variant = 'secondary', small, wide }: ButtonLook) {
  return {
    className: `me-button me-button--${variant}`,
    'data-small': small ? '' : undefined,
    'data-wide': wide ? '' : undefined,
  }
}

/** A button: a verb and what it acts on, « Déposer la convention ». */
export interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** Work is under way: clicks are held back, the focus stays, a bar runs under the words. */
  pending?: boolean | undefined
}

/** A native button, `type="button"` unless told. Never disable it to block a form: let it lead to what is missing. */
export function Button({
  variant,
  icon,
  iconAfter,
  small,
  wide,
  pending,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const hold = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      {...buttonLook({ variant, small, wide })}
      type={type}
      aria-disabled={pending ? true : rest['aria-disabled']}
      data-pending={pending ? '' : undefined}
      onClick={hold}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
      {pending ? <span className="me-visually-hidden"> ({bouton.enCours})</span> : null}
    </button>
  )
}
