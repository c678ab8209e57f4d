import { Notice } from '@mon-espace/ui'
import { PageDossier } from '../socle/page/page-dossier.tsx'
import { Formulaire } from './formulaire.tsx'
import { page as t } from './textes.ts'

/** « Déclarer la rupture du contrat »: who ends it, when, and why. */
export default function Rupture({ id }: { id: string }) {
  return (
    <PageDossier id={id} titre={t.titre}>
      {(dossier) =>
        dossier.droits.includes('rompre') ? <Formulaire dossier={dossier} /> : <Notice>{t.impossible}</Notice>
      }
    </PageDossier>
  )
}
