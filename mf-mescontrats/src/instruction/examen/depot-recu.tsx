import type { Canal, Dossier, Piece } from '@mon-espace/domain/api'
import { Choice, Disclosure, FileDrop } from '@mon-espace/ui'
import { useState } from 'react'
import { FORMATS_PIECES, TAILLE_MAX_PIECE } from '../../socle/pieces/formats.ts'
import { usePreparation } from '../../socle/pieces/preparation/use-preparation.tsx'
import { formats } from '../../socle/pieces/textes.ts'
import { useDepot } from '../../socle/pieces/use-depot.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { examen as t } from '../textes.ts'

type Recu = Exclude<Canal, 'depot'>
const CANAUX = [
  { value: 'courrier', label: t.canaux.courrier },
  { value: 'courriel', label: t.canaux.courriel },
] as const

/** Deposits in the enterprise's stead what came by post or by e-mail, and says so. */
export function DepotRecu({ dossier, piece }: { dossier: Dossier; piece: Piece }) {
  const [canal, setCanal] = useState<Recu>('courrier')
  const upload = useDepot(dossier.id, piece.type, canal)
  const { prepare, dialogue } = usePreparation(dossier, piece)
  return (
    <Disclosure summary={t.depot}>
      <Choice name="canal" label={t.canal} inline options={CANAUX} value={canal} onChange={setCanal} />
      <FileDrop
        name={`depot-${piece.id}`}
        label={piece.libelle}
        help={formats}
        accept={FORMATS_PIECES}
        maxBytes={TAILLE_MAX_PIECE}
        upload={upload}
        prepare={prepare}
        explain={detailOf}
      />
      {dialogue}
    </Disclosure>
  )
}
