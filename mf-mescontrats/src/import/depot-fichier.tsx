import { FileDrop, type Upload } from '@mon-espace/ui'
import { detailOf } from '../socle/probleme/avis-probleme.tsx'
import { depot as t } from './textes.ts'

/** Bytes of the heaviest file, 10 MiB unless the operator says otherwise. */
const TAILLE_MAX = 10 * 1024 * 1024

/** The place to drop a workbook or a CSV. */
export function DepotFichier({
  examiner,
  ...champ
}: {
  name: string
  label: string
  help?: string | undefined
  buttonLabel: string
  examiner: Upload
}) {
  return (
    <FileDrop
      {...champ}
      accept=".xlsx,.csv,.txt"
      maxBytes={TAILLE_MAX}
      refusals={{ kind: t.format, weight: t.poids }}
      upload={examiner}
      explain={detailOf}
    />
  )
}
