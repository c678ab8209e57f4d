import type { ReactNode } from 'react'

/** One part of the catalogue. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="cat-part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
