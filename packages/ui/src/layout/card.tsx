import './card.css'
import { type ReactNode, useId } from 'react'

/** A part of a screen that stands by itself, under its own heading. Never one inside another. */
export function Card({
  title,
  actions,
  children,
  sunk,
}: {
  title?: ReactNode
  /** Beside the heading. */
  actions?: ReactNode
  children: ReactNode
  /** On the quieter paper, without a border: what accompanies the main matter. */
  sunk?: boolean | undefined
}) {
  const id = useId()
  return (
    <section className="me-card" data-sunk={sunk ? '' : undefined} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className="me-card__head">
          <h2 id={id}>{title}</h2>
          {actions}
        </div>
      ) : null}
      {children}
    </section>
  )
}

/** What to say where there is nothing yet: how to begin. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="me-empty">
      <p className="me-empty__title">{title}</p>
      {children ? <div className="me-empty__text">{children}</div> : null}
      {actions ? <div className="me-empty__acts">{actions}</div> : null}
    </div>
  )
}
