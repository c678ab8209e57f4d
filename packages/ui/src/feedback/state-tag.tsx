import './state-tag.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/traces.ts'
import { type Tone, toneIcon } from './tone.ts'

/** Where something stands: a word, a drawing and a colour that agree. */
export function StateTag({
  tone = 'neutral',
  icon = toneIcon[tone],
  children,
}: {
  tone?: Tone | undefined
  icon?: IconName | undefined
  children: ReactNode
}) {
  return (
    <span className={`me-tag me-tag--${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
