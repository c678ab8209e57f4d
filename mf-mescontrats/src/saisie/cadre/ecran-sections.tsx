import { emptyOf, isBloc, noeudAt } from '@mon-espace/domain'
import { ChoiceYesNo, FormSection } from '@mon-espace/ui'
import { useMemo } from 'react'
import { useBloc } from '../champs/bloc.ts'
import type { GroupeChamps } from '../champs/definition.ts'
import { Champs, Groupe } from '../champs/groupe.tsx'
import { PointDeBloc } from '../champs/point-de-bloc.tsx'
import { groupesDeSection } from '../champs/questions.ts'
import { useSaisie } from '../contexte.ts'
import { saisie as t } from '../textes.ts'
import { EcranSaisie } from './ecran-saisie.tsx'

/** A block that may stay closed: asked in a word, opened on demand. */
function GroupeFacultatif({ groupe, chemin }: { groupe: GroupeChamps; chemin: string }) {
  const { sections } = useSaisie().parcours.dispositif
  const noeud = noeudAt(sections, chemin)
  const [ouvert, setOuvert] = useBloc(chemin, () => noeud && isBloc(noeud) && emptyOf(noeud.champs))
  return (
    <FormSection title={groupe.titre}>
      <ChoiceYesNo name={chemin} label={t.bloc} value={ouvert} onChange={setOuvert} />
      <PointDeBloc chemin={chemin} />
      <Champs groupe={groupe} />
    </FormSection>
  )
}

/** A screen that its kind does not draw by itself: the groups of its sections, one after the other. */
export default function EcranSections({ ecran }: { ecran: string }) {
  const { dispositif } = useSaisie().parcours
  const groupes = useMemo(() => groupesDeSection(dispositif, ecran), [dispositif, ecran])
  return (
    <EcranSaisie ecran={ecran} groupes={groupes}>
      {groupes.map((groupe) =>
        groupe.bloc ? (
          <GroupeFacultatif key={groupe.cle} groupe={groupe} chemin={groupe.bloc} />
        ) : (
          <Groupe key={groupe.cle} groupe={groupe} />
        ),
      )}
    </EcranSaisie>
  )
}
