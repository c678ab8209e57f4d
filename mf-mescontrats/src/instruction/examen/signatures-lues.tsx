import type { Piece, SignatureLue, VersionPiece } from '@mon-espace/domain/api'
import { Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { signaturesQuery } from '../../socle/api/list-signatures.ts'
import { signatures as t } from '../textes.ts'

const moment = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})

/** What the electronic signatures of a deposited PDF say, for information; nothing where it has none. */
export function SignaturesLues({ id, piece, version }: { id: string; piece: Piece; version: VersionPiece }) {
  const { data } = useQuery(signaturesQuery(id, piece.id, version))
  if (!data || data.signatures?.length === 0) return null
  if (data.signatures === null) return <Notice>{t.illisibles}</Notice>
  return (
    <Notice title={t.titre}>
      <ul>
        {data.signatures.map((signature) => (
          <li key={signature.revision}>{ditDe(signature)}</li>
        ))}
      </ul>
      <p>{t.valeur}</p>
    </Notice>
  )
}

function ditDe({ par, le, horodatee, etat, revision, couvreTout }: SignatureLue): string {
  const quand = le ? `, ${t.le(moment.format(new Date(le)), horodatee)}` : ''
  const couvre = etat === 'entiere' ? ` ${couvreTout ? t.couvreTout : t.completee(revision)}` : ''
  return `${t.par(par)}${quand}. ${t.etats[etat]}${couvre}`
}
