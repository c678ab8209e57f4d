import './motif.css'
import type { ReactNode } from 'react'

/** A reason that somebody gave, with its line breaks. */
export function Motif({ children }: { children: ReactNode }) {
  return <span className="mc-motif">{children}</span>
}
