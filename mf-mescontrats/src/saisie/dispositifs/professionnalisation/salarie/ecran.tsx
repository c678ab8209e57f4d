import { emptyAt } from '@mon-espace/domain'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { useBlocRequis } from '../../../champs/bloc.ts'
import { Groupe } from '../../../champs/groupe.tsx'
import { MemeAdresse } from '../../../personne/meme-adresse.tsx'
import { useContrat } from '../contexte.ts'
import { useBlocsInterim } from '../interim.ts'
import { BlocTuteurs } from '../tuteurs/bloc-tuteurs.tsx'
import { GROUPES_TUTEURS } from '../tuteurs/groupes.ts'
import { GROUPES_SALARIE } from './groupes.ts'
import { PublicDuSalarie } from './public.tsx'
import { representantRequis } from './representant.ts'
import { ecran as t } from './textes.ts'

/** Before the address that it fills in. */
const MEME_ADRESSE = {
  chemin: 'salarie.representantLegal.adresse.numero',
  contenu: <MemeAdresse section="salarie" libelle={t.memeAdresse} />,
}

/** Its questions, those of the tutors after them. */
const GROUPES = [...GROUPES_SALARIE, ...GROUPES_TUTEURS]

/** Screen 2 « Données salarié(e) & tuteurs ». */
export default function EcranSalarie() {
  const requis = useContrat(representantRequis)
  useBlocRequis('salarie.representantLegal', () => emptyAt(SECTIONS, 'salarie.representantLegal'), requis)
  useBlocsInterim()
  return (
    <EcranSaisie ecran="salarie" groupes={GROUPES}>
      {GROUPES_SALARIE.map((groupe) => (
        <Groupe
          key={groupe.cle}
          groupe={groupe}
          {...(groupe.cle === 'representant' ? { avant: MEME_ADRESSE } : {})}
          {...(groupe.cle === 'parcours' ? { apres: <PublicDuSalarie /> } : {})}
        />
      ))}
      <BlocTuteurs />
    </EcranSaisie>
  )
}
