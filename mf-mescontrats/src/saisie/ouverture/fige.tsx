import { Notice, PageTitle } from '@mon-espace/ui'
import { BoutonLien } from '../../dossiers/navigation/bouton-lien.tsx'
import { chemins, ECRANS, type Ecran } from '../../routes/chemins.ts'
import { ecrans, cadre as t } from '../textes.ts'

/** In place of the questions once the contract is validated: where to read it, and how to correct it. */
export function Fige({ id, ecran }: { id: string; ecran: Ecran }) {
  return (
    <>
      <PageTitle over={t.etape(ECRANS.indexOf(ecran) + 1)} focus>
        {ecrans[ecran].titre}
      </PageTitle>
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
