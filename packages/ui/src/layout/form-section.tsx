import './form.css'
import { type ReactNode, useId } from 'react'

/** Questions that belong to one thought, under a short heading. */
export function FormSection({
  title,
  intro,
  children,
}: {
  title: ReactNode
  intro?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="me-form-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro ? <p className="me-form-section__intro">{intro}</p> : null}
      {children}
    </section>
  )
}

/** Short fields that read as one line: number and street, hours and minutes. They wrap when there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="me-field-row">{children}</div>
}

/** The bar at the foot of an entry: the state of the saving at left, the buttons at right. Always in sight. */
export function ActionBar({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <div className="me-action-bar">
      <div className="me-action-bar__status">{status}</div>
      <div className="me-action-bar__acts">{children}</div>
    </div>
  )
}
