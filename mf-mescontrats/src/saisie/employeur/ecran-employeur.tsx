import { emptyAt } from '@mon-espace/domain'
import { ChoiceYesNo, FormSection, Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { entreprisesQuery } from '../../socle/api/list-entreprises.ts'
import { entrepriseQuery } from '../../socle/api/read-entreprise.ts'
import { valueAt } from '../brouillon/arbre.ts'
import { EcranSaisie } from '../cadre/ecran-saisie.tsx'
import { useAvisEmployeur } from '../champs/aides.ts'
import { useBloc } from '../champs/bloc.ts'
import type { GroupeChamps } from '../champs/definition.ts'
import { Champs, type ControlesPropres } from '../champs/groupe.tsx'
import { type Fiche, FicheContext } from '../champs/repris.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import { ChampEtablissement } from './champ-etablissement.tsx'
import { GroupeRepris } from './groupe-repris.tsx'
import { autreAdresse as t } from './textes.ts'

const CHEMIN = 'employeur.autreAdresse'
/** The controls of an employer of any kind. */
export const PROPRES: ControlesPropres = { 'employeur.siret': ChampEtablissement }

/** « Autre adresse »: asked in a word, opened on demand, its mail told before it goes. */
function AutreAdresse({ groupe }: { groupe: GroupeChamps }) {
  const { sections } = useSaisie().parcours.dispositif
  const [ouverte, setOuverte] = useBloc(CHEMIN, () => emptyAt(sections, CHEMIN))
  return (
    <FormSection title={groupe.titre}>
      <ChoiceYesNo name={CHEMIN} label={t.question} help={t.aide} value={ouverte} onChange={setOuverte} />
      {ouverte ? <Notice>{t.courriel}</Notice> : null}
      <Champs groupe={groupe} />
    </FormSection>
  )
}

/** Screen 1 « Données employeur » of any kind: what is known of the enterprise, to verify and to complete. */
export function EcranEmployeur({
  groupes,
  propres,
}: {
  groupes: readonly GroupeChamps[]
  /** Controls of the kind, beside that of the establishment. */
  propres?: ControlesPropres
}) {
  const siret = useContrat((contrat) => valueAt(contrat, 'employeur.siret')) as string | null
  const { data: fiche } = useQuery({
    ...entrepriseQuery(siret ?? ''),
    enabled: /^\d{14}$/.test(siret ?? ''),
    retry: false,
  })
  // Its name and address came with the list: what they filled in is told at once, and the questions keep their place.
  const { data: etablissements } = useQuery(entreprisesQuery)
  const connue = fiche ?? etablissements?.find((etablissement) => etablissement.siret === siret)
  const repris = useMemo(
    (): Fiche => ({ answerAt: (chemin) => valueAt({ employeur: connue }, chemin), dit: true }),
    [connue],
  )
  const Avis = useAvisEmployeur()
  return (
    <FicheContext value={repris}>
      <EcranSaisie ecran="employeur" groupes={groupes}>
        {Avis ? <Avis /> : null}
        {groupes.map((groupe) =>
          groupe.cle === 'autreAdresse' ? (
            <AutreAdresse key={groupe.cle} groupe={groupe} />
          ) : (
            <GroupeRepris key={groupe.cle} groupe={groupe} propres={{ ...PROPRES, ...propres }} />
          ),
        )}
      </EcranSaisie>
    </FicheContext>
  )
}
