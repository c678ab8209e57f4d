import type { ControlesPropres } from '../../../champs/groupe.tsx'
import { searchCentres } from '../../../habitudes/centres.ts'
import { ChampHabituel } from '../../../habitudes/champ-habituel.tsx'
import { ChampSiretConnu, ChampUaiConnu } from '../../../habitudes/champ-numero-connu.tsx'

const UTILISATRICE = 'contrat.entrepriseUtilisatrice'
const ORGANISME = 'formation.organisme'

/** The questions of screen 3 that an enterprise answers alike from one contract to the next. */
export const HABITUELS: ControlesPropres = {
  [`${UTILISATRICE}.denomination`]: ({ lie }) => <ChampHabituel lie={lie} bloc={UTILISATRICE} />,
  [`${UTILISATRICE}.siret`]: ChampSiretConnu,
  [`${ORGANISME}.denomination`]: ({ lie }) => (
    <ChampHabituel lie={lie} bloc={ORGANISME} chercher={searchCentres} />
  ),
  [`${ORGANISME}.siret`]: ({ lie }) => <ChampSiretConnu lie={lie} chercher={searchCentres} />,
  [`${ORGANISME}.uai`]: ({ lie }) => <ChampUaiConnu lie={lie} chercher={searchCentres} />,
}
