import './timeline.css'
import type { ReactNode } from 'react'
import type { Tone } from '../feedback/tone.ts'
import { toneIcon } from '../feedback/tone.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/traces.ts'

/** Something that happened. */
export interface TimelineItem {
  id: string
  /** What happened, in a sentence. */
  title: ReactNode
  /** When, as people read it; `dateTime` as machines do. */
  when: string
  dateTime?: string | undefined
  /** Who did it. */
  who?: ReactNode
  children?: ReactNode
  tone?: Tone | undefined
  icon?: IconName | undefined
}

/** What happened, the latest first or last as given. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="me-timeline">
      {items.map(({ id, title, when, dateTime, who, children, tone = 'neutral', icon = toneIcon[tone] }) => (
        <li key={id}>
          <span className={`me-timeline__mark me-timeline__mark--${tone}`}>
            <Icon name={icon} />
          </span>
          <div>
            <p className="me-timeline__title">{title}</p>
            <p className="me-timeline__when">
              <time dateTime={dateTime}>{when}</time>
              {who ? <> · {who}</> : null}
            </p>
            {children ? <div className="me-timeline__more">{children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
