import { LIBELLES_ETATS_SIGNATURE, LIBELLES_PIECES } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { Card } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../routes/chemins.ts'
import { signatureQuery } from '../socle/api/read-signature.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { signature as t } from './textes.ts'

/** « Faire signer en ligne », or where the signatures stand; nothing where neither is to be had. */
export function Signature({ dossier }: { dossier: Dossier }) {
  const { enLigne, etat } = dossier.signature
  const may = enLigne && dossier.etat !== 'brouillon' && dossier.droits.includes('deposer')
  if (etat === null && !may) return null
  return (
    <Card title={t.titre}>
      <p>{etat === null ? t.proposee : LIBELLES_ETATS_SIGNATURE[etat]}</p>
      {etat === null ? null : <Joints id={dossier.id} />}
      <BoutonLien to={chemins.signature(dossier.id)}>{etat === null ? t.lancer : t.suivre}</BoutonLien>
    </Card>
  )
}

/** What is signed with the contract, and what was and is to be signed otherwise now. */
function Joints({ id }: { id: string }) {
  const { data } = useQuery(signatureQuery(id))
  const joints = data?.joints ?? []
  const named = (caduc: boolean) =>
    joints
      .filter(({ caducLe }) => (caducLe !== null) === caduc)
      .map(({ type }) => LIBELLES_PIECES[type])
      .join(', ')
  const [avec, sans] = [named(false), named(true)]
  return (
    <>
      {avec ? (
        <p>{data?.etat === 'en_cours' || data?.etat === 'terminee' ? t.avec(avec) : t.reste(avec)}</p>
      ) : null}
      {sans ? <p>{t.sans(sans)}</p> : null}
    </>
  )
}
