import { LIBELLES_ETATS_SIGNATURE, libellePiece } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { Card } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../routes/chemins.ts'
import { signatureQuery } from '../socle/api/read-signature.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { isOffered, isToSign } from '../socle/signature/signable.ts'
import { Voies } from '../socle/signature/voies.tsx'
import { signature as t } from './textes.ts'

/** « Faire signer en ligne », or where the signatures stand; nothing where neither is to be had. */
export function Signature({ dossier }: { dossier: Dossier }) {
  const { etat } = dossier.signature
  if (etat === null && !(isOffered(dossier) && isToSign(dossier))) return null
  return (
    <Card title={t.titre}>
      <p>{etat === null ? t.proposee : LIBELLES_ETATS_SIGNATURE[etat]}</p>
      {etat === null ? null : <Suivi dossier={dossier} />}
      <BoutonLien to={chemins.signature(dossier.id)}>{etat === null ? t.lancer : t.suivre}</BoutonLien>
    </Card>
  )
}

/** What is signed with the contract, what was and is to be signed otherwise now, and which signed contract holds. */
function Suivi({ dossier }: { dossier: Dossier }) {
  const { data } = useQuery(signatureQuery(dossier.id))
  const joints = data?.joints ?? []
  const named = (caduc: boolean) =>
    joints
      .filter(({ caducLe }) => (caducLe !== null) === caduc)
      .map(({ type }) => libellePiece(type, dossier.type))
      .join(', ')
  const [avec, sans] = [named(false), named(true)]
  return (
    <>
      {avec ? (
        <p>{data?.etat === 'en_cours' || data?.etat === 'terminee' ? t.avec(avec) : t.reste(avec)}</p>
      ) : null}
      {sans ? <p>{t.sans(sans)}</p> : null}
      {data ? <Voies dossier={dossier} signature={data} /> : null}
    </>
  )
}
