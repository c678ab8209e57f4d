import { LIBELLES_ETATS_SIGNATURE } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { Card } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
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
      <BoutonLien to={chemins.signature(dossier.id)}>{etat === null ? t.lancer : t.suivre}</BoutonLien>
    </Card>
  )
}
