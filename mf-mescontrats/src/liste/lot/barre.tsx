import { LOT_MAX } from '@mon-espace/domain/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { lot as t } from '../textes.ts'
import { Lot } from './lot.tsx'
import type { Selection } from './use-selection.ts'

/** What may be done with the rows that are ticked; it stays in sight while any is. */
export function Barre({ selection }: { selection: Selection }) {
  const [ouvert, setOuvert] = useState(false)
  const lignes = [...selection.choisis.values()]
  const trop = lignes.length > LOT_MAX
  if (lignes.length === 0 && !ouvert) return null
  return (
    <section className="mc-barre" aria-label={t.barre}>
      <p>
        {t.choisis(lignes.length)}
        {trop ? ` ${t.trop(LOT_MAX)}` : null}
      </p>
      <div className="mc-barre__actions">
        <Button variant="quiet" onClick={selection.clear}>
          {t.vider}
        </Button>
        {trop ? null : (
          <Button variant="primary" icon="telecharger" onClick={() => setOuvert(true)}>
            {t.valider}
          </Button>
        )}
      </div>
      {ouvert ? (
        <Lot
          lignes={lignes}
          onClose={(valides) => {
            setOuvert(false)
            selection.put(valides, false)
          }}
        />
      ) : null}
    </section>
  )
}
