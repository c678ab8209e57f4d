import type { LigneImport } from '@mon-espace/domain/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { Ligne } from './ligne.tsx'
import { apercu as t } from './textes.ts'

/** Lines shown at once: five hundred, each with its verdicts, would be slow to draw and long to scroll. */
const PAR_PAGE = 50

/** Lines of the file, a page of them, then more. */
export function Lignes({ lignes, ouvertes }: { lignes: readonly LigneImport[]; ouvertes: boolean }) {
  const [montrees, setMontrees] = useState(PAR_PAGE)
  const reste = Math.min(PAR_PAGE, lignes.length - montrees)
  if (lignes.length === 0) return <p className="mc-import__aide">{t.vide}</p>
  return (
    <>
      <ul className="mc-import__lignes" aria-label={t.lignes}>
        {lignes.slice(0, montrees).map((ligne) => (
          <Ligne key={ligne.n} ligne={ligne} ouverte={ouvertes} />
        ))}
      </ul>
      {reste > 0 ? (
        <div>
          <Button icon="bas" onClick={() => setMontrees(montrees + PAR_PAGE)}>
            {t.suite(reste)}
          </Button>
        </div>
      ) : null}
    </>
  )
}
