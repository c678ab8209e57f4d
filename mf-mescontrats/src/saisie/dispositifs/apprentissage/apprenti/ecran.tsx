import { type Contrat, emptyAt, SECTIONS } from '@mon-espace/domain'
import { Button } from '@mon-espace/ui'
import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { sameValue } from '../../../brouillon/arbre.ts'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { useBlocRequis } from '../../../champs/bloc.ts'
import { Groupe } from '../../../champs/groupe.tsx'
import { useRetrait } from '../../../champs/retrait.tsx'
import { retrait } from '../../../champs/textes.ts'
import { useContrat } from '../contexte.ts'
import { BlocMaitres } from '../maitres/bloc-maitres.tsx'
import { GROUPES_MAITRES } from '../maitres/groupes.ts'
import { GROUPES_APPRENTI } from './groupes.ts'
import { representantRequis } from './representant.ts'
import { ecran as t } from './textes.ts'

const ADRESSE = 'apprenti.representantLegal.adresse'

/** Copies the apprentice's address rather than typing it again; corrected there, it is here too. */
function MemeAdresse() {
  const { getValues, setValue } = useFormContext<Contrat>()
  const celle = useContrat(({ apprenti }) => apprenti.adresse)
  const suivie = useRef(celle)
  useEffect(() => {
    if (sameValue(getValues(ADRESSE), suivie.current)) setValue(ADRESSE, { ...celle })
    suivie.current = celle
  }, [celle, getValues, setValue])
  const { retirer, avis } = useRetrait(ADRESSE)
  const ouvert = useContrat(({ apprenti }) => apprenti.representantLegal !== null)
  const connue = useContrat(({ apprenti }) => apprenti.adresse.voie !== null)
  if (!ouvert || !connue) return null
  return (
    <div>
      <Button
        small
        onClick={() =>
          retirer(retrait.adresse, () => setValue(ADRESSE, { ...getValues('apprenti.adresse') }))
        }
      >
        {t.representant.memeAdresse}
      </Button>
      {avis}
    </div>
  )
}

/** Before the address that it fills in. */
const MEME_ADRESSE = { chemin: `${ADRESSE}.numero`, contenu: <MemeAdresse /> }

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
