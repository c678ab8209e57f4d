import { ActionBar } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { BoutonResume } from '../resume/resume.tsx'

/** The bar at the foot of every screen of the entry: the autosave, what is left where the summary is folded, and where to go. */
export function Barre({ enregistrement, children }: { enregistrement?: ReactNode; children: ReactNode }) {
  return (
    <ActionBar
      status={
        <div className="mc-pied-saisie">
          {enregistrement}
          <BoutonResume />
        </div>
      }
    >
      {children}
    </ActionBar>
  )
}
