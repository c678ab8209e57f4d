import { CALLS, SELECTION_MAX } from '@mon-espace/domain/api'
import { callForBlob, useAujourdhui } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { useRef } from 'react'
import { Suite } from '../telechargement/suite.tsx'
import { useTelechargement } from '../telechargement/use-telechargement.ts'
import { selection as t } from './textes.ts'
import type { Selection } from './use-selection.ts'

/** The rows that are ticked, as a workbook. */
export function ExporterChoisis({ selection }: { selection: Selection }) {
  const nom = t.fichier(useAujourdhui())
  const telechargement = useTelechargement(
    (options) =>
      callForBlob(CALLS.exportRecherche, { body: { q: '', ids: [...selection.choisis.keys()] }, ...options }),
    nom,
  )
  const bouton = useRef<HTMLButtonElement>(null)
  if (selection.choisis.size > SELECTION_MAX) return <p>{t.trop(SELECTION_MAX)}</p>
  return (
    <span className="mc-telechargement">
      <Button
        ref={bouton}
        icon="telecharger"
        onClick={() => {
          if (!telechargement.pending) void telechargement.start()
        }}
      >
        {t.exporter}
      </Button>
      <Suite nom={nom} telechargement={telechargement} origine={bouton} />
    </span>
  )
}
