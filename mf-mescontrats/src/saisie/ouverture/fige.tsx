import { Notice } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { TitreEtape } from '../cadre/titre-etape.tsx'
import { cadre as t } from '../textes.ts'

/** In place of the questions once the contract is validated: where to read it, and how to correct it. */
export function Fige({ id, ecran }: { id: string; ecran: string }) {
  return (
    <>
      <TitreEtape ecran={ecran} />
      <Notice
        title={t.fige}
        actions={
          <>
            <BoutonLien to={chemins.saisie(id, 'recapitulatif')}>{t.relire}</BoutonLien>
            <BoutonLien to={chemins.dossier(id)}>{t.ouvrirDossier}</BoutonLien>
          </>
        }
      >
        {t.figeDetail}
      </Notice>
    </>
  )
}
