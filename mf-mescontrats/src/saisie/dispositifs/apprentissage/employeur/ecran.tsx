import { emptyAt, SECTIONS } from '@mon-espace/domain'
import { ChoiceYesNo, FormSection, Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { entreprisesQuery } from '../../../../socle/api/list-entreprises.ts'
import { entrepriseQuery } from '../../../../socle/api/read-entreprise.ts'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { useBloc } from '../../../champs/bloc.ts'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { Champs, Groupe } from '../../../champs/groupe.tsx'
import { FicheContext } from '../../../champs/repris.ts'
import { useContrat } from '../contexte.ts'
import { ChampEtablissement } from './champ-etablissement.tsx'
import { GROUPES_EMPLOYEUR } from './groupes.ts'
import { ecran as t } from './textes.ts'

const CHEMIN = 'employeur.autreAdresse'
const PROPRES = { 'employeur.siret': ChampEtablissement }

/** « Autre adresse »: asked in a word, opened on demand, its mail told before it goes. */
function AutreAdresse({ groupe }: { groupe: GroupeChamps }) {
  const [ouverte, setOuverte] = useBloc(CHEMIN, () => emptyAt(SECTIONS, 'employeur.autreAdresse'))
  return (
    <FormSection title={groupe.titre}>
      <ChoiceYesNo
        name={CHEMIN}
        label={t.autreAdresse.question}
        help={t.autreAdresse.aide}
        value={ouverte}
        onChange={setOuverte}
      />
      {ouverte ? <Notice>{t.autreAdresse.courriel}</Notice> : null}
      <Champs groupe={groupe} />
    </FormSection>
  )
}

/** Screen 1 « Données employeur »: what is known of the enterprise, to verify and to complete. */
export default function EcranEmployeur() {
  const siret = useContrat((contrat) => contrat.employeur.siret)
  const { data: fiche } = useQuery({
    ...entrepriseQuery(siret ?? ''),
    enabled: /^\d{14}$/.test(siret ?? ''),
    retry: false,
  })
  // Its name and address came with the list: what they filled in is told at once, and the questions keep their place.
  const { data: etablissements } = useQuery(entreprisesQuery)
  const connue = fiche ?? etablissements?.find((etablissement) => etablissement.siret === siret)
  const repris = useMemo(() => ({ employeur: connue }), [connue])
  return (
    <FicheContext value={repris}>
      <EcranSaisie ecran="employeur" groupes={GROUPES_EMPLOYEUR}>
        {GROUPES_EMPLOYEUR.map((groupe) =>
          groupe.cle === 'autreAdresse' ? (
            <AutreAdresse key={groupe.cle} groupe={groupe} />
          ) : (
            <Groupe key={groupe.cle} groupe={groupe} propres={PROPRES} />
          ),
        )}
      </EcranSaisie>
    </FicheContext>
  )
}
