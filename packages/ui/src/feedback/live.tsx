import type { ReactNode } from 'react'

/** Words told aloud when they change, seen by nobody. `assertive` cuts in: keep it for what stops the person. */
export function Live({ children, assertive }: { children: ReactNode; assertive?: boolean | undefined }) {
  return (
    <span className="me-visually-hidden" role={assertive ? 'alert' : 'status'}>
      {children}
    </span>
  )
}
