import type { ControlesPropres } from '../../../champs/groupe.tsx'
import { searchCentres } from '../../../habitudes/centres.ts'
import { ChampHabituel, ChampRepris } from '../../../habitudes/champ-habituel.tsx'
import { ChampSiretConnu, ChampUaiConnu } from '../../../habitudes/champ-numero-connu.tsx'

const UTILISATRICE = 'contrat.travailTemporaire.entrepriseUtilisatrice'
const CFA = 'formation.cfa'
const LIEU = 'formation.lieu'

/** The questions of screen 3 that an enterprise answers alike from one contract to the next. */
export const HABITUELS: ControlesPropres = {
  [`${UTILISATRICE}.denomination`]: ({ lie }) => <ChampHabituel lie={lie} bloc={UTILISATRICE} />,
  [`${UTILISATRICE}.siret`]: ChampSiretConnu,
  [`${CFA}.denomination`]: ({ lie }) => <ChampHabituel lie={lie} bloc={CFA} chercher={searchCentres} />,
  [`${CFA}.siret`]: ({ lie }) => <ChampSiretConnu lie={lie} chercher={searchCentres} />,
  [`${CFA}.uai`]: ({ lie }) => <ChampUaiConnu lie={lie} chercher={searchCentres} />,
  [`${LIEU}.siret`]: ({ lie }) => <ChampSiretConnu lie={lie} chercher={searchCentres} />,
  [`${LIEU}.uai`]: ({ lie }) => <ChampUaiConnu lie={lie} chercher={searchCentres} />,
  'contrat.caisseRetraite': ChampRepris,
}
