import { PageTitle } from '@mon-espace/ui'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { chemins } from './chemins.ts'
import { introuvable as t } from './textes.ts'

/** No page at this address of the module. */
export function Introuvable() {
  return (
    <>
      <PageTitle lead={t.detail}>{t.titre}</PageTitle>
      <BoutonLien to={chemins.liste}>{t.retour}</BoutonLien>
    </>
  )
}
