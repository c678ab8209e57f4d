import './tile.css'
import type { MouseEvent, ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/traces.ts'

/** A way in to a module: the whole tile leads there, its title is the link. */
export function Tile({
  title,
  href,
  children,
  icon,
  external,
  level: Heading = 'h3',
  onClick,
}: {
  title: ReactNode
  href: string
  /** What one does there, in one sentence. */
  children?: ReactNode
  icon?: IconName | undefined
  /** It leads to another service: said by a drawing and in words. */
  external?: string | undefined
  /** Its rank among the headings of the screen; `h3` unless told. */
  level?: 'h2' | 'h3' | undefined
  onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
}) {
  return (
    <div className="me-tile">
      {icon ? <Icon name={icon} className="me-tile__icon" /> : null}
      <Heading className="me-tile__title">
        <a href={href} onClick={onClick}>
          {title}
        </a>
      </Heading>
      {children ? <div className="me-tile__text">{children}</div> : null}
      {external ? (
        <p className="me-tile__external">
          <Icon name="externe" />
          {external}
        </p>
      ) : null}
    </div>
  )
}
