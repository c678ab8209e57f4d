import './notice.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { avis } from '../textes.ts'
import { type Tone, toneIcon } from './tone.ts'

/** Props of `Notice`. */
export interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'> | undefined
  title?: ReactNode
  children?: ReactNode
  /** Buttons or links under the words: what can be done about it. */
  actions?: ReactNode
  /** Told aloud when it appears: politely, or at once for an error that stops her. */
  live?: boolean | undefined
}

/** A few sentences set apart. The tone is told in a word too, for those who do not see the colour. */
export function Notice({ tone = 'info', title, children, actions, live }: NoticeProps) {
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div className={`me-notice me-notice--${tone}`} role={role}>
      <Icon name={toneIcon[tone]} />
      <div className="me-notice__body">
        <span className="me-visually-hidden">{avis[tone]} </span>
        {title ? <p className="me-notice__title">{title}</p> : null}
        {children ? <div className="me-notice__text">{children}</div> : null}
        {actions ? <div className="me-notice__actions">{actions}</div> : null}
      </div>
    </div>
  )
}
