import type { ComponentProps } from 'react'
import { Icon } from '../icons/icon.tsx'
import { type ButtonLook, buttonLook } from './button.tsx'

/** A link that leads somewhere and weighs like a button. */
export interface ButtonLinkProps extends ButtonLook, Omit<ComponentProps<'a'>, 'className' | 'style'> {
  href: string
}

/** A native link that looks like a button: for going, not for doing. */
export function ButtonLink({ variant, icon, iconAfter, small, wide, children, ...link }: ButtonLinkProps) {
  return (
    <a {...link} {...buttonLook({ variant, small, wide })}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </a>
  )
}
