import './retour.css'
import { Link } from '@mon-espace/module-kit'
import { Icon } from '@mon-espace/ui'
import type { ReactNode } from 'react'

/** The way back, above the heading of a page. */
export function Retour({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="mc-retour">
      <Icon name="gauche" />
      {children}
    </Link>
  )
}
