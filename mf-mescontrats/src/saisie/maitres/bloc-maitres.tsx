import { emptyBloc, Maitre } from '@mon-espace/domain'
import { Button, FormSection } from '@mon-espace/ui'
import { useBloc } from '../champs/bloc.ts'
import type { GroupeChamps } from '../champs/definition.ts'
import { Groupe } from '../champs/groupe.tsx'
import { PointDeBloc } from '../champs/point-de-bloc.tsx'
import { useContrat } from '../contexte.ts'
import { BlocMaitre } from './bloc-maitre.tsx'
import { GROUPES_MAITRES } from './groupes.ts'
import { bloc as t, titres } from './textes.ts'

function Second({ groupe }: { groupe: GroupeChamps }) {
  const [ouvert, setOuvert] = useBloc('maitres.maitre2', () => emptyBloc(Maitre))
  const interimaire = useContrat(
    ({ contrat, employeur }) => contrat.modeContractuel === '3' || employeur.employeurSpecifique === '1',
  )
  if (ouvert) return <BlocMaitre base="maitres.maitre2" groupe={groupe} onRetirer={() => setOuvert(false)} />
  return (
    <FormSection title={titres.maitre2.titre} {...(interimaire ? { intro: t.interimaire } : {})}>
      <div>
        <Button id="champ-maitres.maitre2" icon="ajouter" onClick={() => setOuvert(true)}>
          {t.ajouterSecond}
        </Button>
      </div>
      <PointDeBloc chemin="maitres.maitre2" />
    </FormSection>
  )
}

/** The maître or maîtres d'apprentissage, and the attestation about them. */
export function BlocMaitres() {
  return GROUPES_MAITRES.map((groupe) => {
    if (groupe.cle === 'maitre1')
      return <BlocMaitre key={groupe.cle} base="maitres.maitre1" groupe={groupe} />
    if (groupe.cle === 'maitre2') return <Second key={groupe.cle} groupe={groupe} />
    return <Groupe key={groupe.cle} groupe={groupe} />
  })
}
