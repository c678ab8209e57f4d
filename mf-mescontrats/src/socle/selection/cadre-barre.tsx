import './barre.css'
import { Button } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { selection as t } from './textes.ts'
import type { Selection } from './use-selection.ts'

/** How many rows are ticked, and what may be done with them; it stays in sight while any is. */
export function CadreBarre({ selection, children }: { selection: Selection; children: ReactNode }) {
  return (
    <section className="mc-barre" aria-label={t.barre}>
      <p>{t.choisis(selection.choisis.size)}</p>
      <div className="mc-barre__actions">
        <Button variant="quiet" onClick={selection.clear}>
          {t.vider}
        </Button>
        {children}
      </div>
    </section>
  )
}
