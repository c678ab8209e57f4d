import { emptyAt, enTravailTemporaire, isAgence, SECTIONS } from '@mon-espace/domain'
import { Button, FormSection, fieldId } from '@mon-espace/ui'
import { useBloc } from '../../../champs/bloc.ts'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { Groupe } from '../../../champs/groupe.tsx'
import { PointDeBloc, pointDeBlocId } from '../../../champs/point-de-bloc.tsx'
import { useRetrait } from '../../../champs/retrait.tsx'
import { retrait } from '../../../champs/textes.ts'
import { nameOf } from '../../../salaries/salarie.ts'
import { useContrat } from '../contexte.ts'
import { BlocMaitre } from './bloc-maitre.tsx'
import { GROUPES_MAITRES } from './groupes.ts'
import { bloc as t, titres } from './textes.ts'

const CHEMIN = 'maitres.maitre2'

/** An agency's apprentice has two maîtres: hers, and that of the user company. */
const useInterim = () =>
  useContrat(
    ({ contrat, employeur }) =>
      enTravailTemporaire(contrat.modeContractuel) || isAgence(employeur.employeurSpecifique),
  )

function Premier({ groupe }: { groupe: GroupeChamps }) {
  const interim = useInterim()
  return <BlocMaitre base="maitres.maitre1" groupe={interim ? { ...groupe, intro: t.agence } : groupe} />
}

function Second({ groupe }: { groupe: GroupeChamps }) {
  const [ouvert, setOuvert] = useBloc(CHEMIN, () => emptyAt(SECTIONS, 'maitres.maitre2'))
  const maitre = useContrat(({ maitres }) => maitres.maitre2)
  const { retirer, avis } = useRetrait(CHEMIN)
  const interim = useInterim()
  const intro = interim ? { intro: t.utilisatrice } : {}
  if (ouvert && maitre)
    return (
      <BlocMaitre
        base={CHEMIN}
        groupe={{ ...groupe, ...intro }}
        exterieur={interim}
        onRetirer={() => retirer(retrait.maitre(nameOf(maitre)), () => setOuvert(false))}
      />
    )
  return (
    <FormSection title={titres.maitre2.titre} {...intro}>
      <div>
        <Button
          id={fieldId(CHEMIN)}
          icon="ajouter"
          aria-describedby={pointDeBlocId(CHEMIN)}
          onClick={() => setOuvert(true)}
        >
          {t.ajouterSecond}
        </Button>
      </div>
      {avis}
      <PointDeBloc chemin={CHEMIN} />
    </FormSection>
  )
}

/** The maître or maîtres d'apprentissage, and the attestation about them. */
export function BlocMaitres() {
  return GROUPES_MAITRES.map((groupe) => {
    if (groupe.cle === 'maitre1') return <Premier key={groupe.cle} groupe={groupe} />
    if (groupe.cle === 'maitre2') return <Second key={groupe.cle} groupe={groupe} />
    return <Groupe key={groupe.cle} groupe={groupe} />
  })
}
