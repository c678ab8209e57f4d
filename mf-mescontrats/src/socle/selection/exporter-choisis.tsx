import { CALLS, SELECTION_MAX } from '@mon-espace/domain/api'
import { callForBlob, useAujourdhui } from '@mon-espace/module-kit/api'
import { BoutonTelechargement } from '../telechargement/bouton-telechargement.tsx'
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
  if (selection.choisis.size > SELECTION_MAX) return <p>{t.trop(SELECTION_MAX)}</p>
  return (
    <BoutonTelechargement
      nom={nom}
      telechargement={telechargement}
      onStart={() => void telechargement.start()}
    >
      {t.exporter}
    </BoutonTelechargement>
  )
}
