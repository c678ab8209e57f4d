import type { Dossier, Piece } from '@mon-espace/domain/api'
import { useQuery } from '@tanstack/react-query'
import { signatureQuery } from '../api/read-signature.ts'
import { isCerfaSigne } from './cerfa-signe.ts'
import { pieces as t } from './textes.ts'

/**
 * What happens to the signatures of a document that is being signed with the contract, before another takes its place; and to a
 * signed contract that is deposited while it is being signed online.
 */
export function EnSignature({ dossier, piece }: { dossier: Dossier; piece: Piece }) {
  const { data } = useQuery({
    ...signatureQuery(dossier.id),
    enabled: dossier.signature.etat === 'en_cours' && piece.versions.length > 0,
  })
  if (isCerfaSigne(piece) && dossier.signature.etat === 'en_cours')
    return <p className="mc-piece__raison">{t.cerfaEnSignature(piece.libelle)}</p>
  const joint = data?.joints.some(({ type, caducLe }) => type === piece.type && caducLe === null)
  return joint && data?.etat === 'en_cours' ? <p className="mc-piece__raison">{t.enSignature}</p> : null
}
