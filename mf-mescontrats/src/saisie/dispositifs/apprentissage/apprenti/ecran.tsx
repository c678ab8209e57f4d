import { emptyAt, SECTIONS } from '@mon-espace/domain'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { useBlocRequis } from '../../../champs/bloc.ts'
import { Groupe } from '../../../champs/groupe.tsx'
import { MemeAdresse } from '../../../personne/meme-adresse.tsx'
import { useContrat } from '../contexte.ts'
import { BlocMaitres } from '../maitres/bloc-maitres.tsx'
import { GROUPES_MAITRES } from '../maitres/groupes.ts'
import { GROUPES_APPRENTI } from './groupes.ts'
import { representantRequis } from './representant.ts'
import { ecran as t } from './textes.ts'

/** Before the address that it fills in. */
const MEME_ADRESSE = {
  chemin: 'apprenti.representantLegal.adresse.numero',
  contenu: <MemeAdresse section="apprenti" libelle={t.representant.memeAdresse} />,
}

/** Its questions, those of the maîtres after them. */
const GROUPES = [...GROUPES_APPRENTI, ...GROUPES_MAITRES]

/** Screen 2 « Données apprenti(e) & maîtres d'apprentissage ». */
export default function EcranApprenti() {
  const requis = useContrat(representantRequis)
  useBlocRequis('apprenti.representantLegal', () => emptyAt(SECTIONS, 'apprenti.representantLegal'), requis)
  return (
    <EcranSaisie ecran="apprenti" groupes={GROUPES}>
      {GROUPES_APPRENTI.map((groupe) => (
        <Groupe
          key={groupe.cle}
          groupe={groupe}
          {...(groupe.cle === 'representant' ? { avant: MEME_ADRESSE } : {})}
        />
      ))}
      <BlocMaitres />
    </EcranSaisie>
  )
}
