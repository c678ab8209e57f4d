import { avertissement } from '../../../../controles/constat.ts'
import { given } from '../../../../controles/lecture.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.travailTemporaire.entrepriseUtilisatrice'

/** The user company belongs to the dossier; its name and SIRET are due to the apprentice within 30 days. @source notice 51649#09 p. 5 */
export const entrepriseUtilisatrice: Regle = ({ contrat }) => {
  if (!enTravailTemporaire(contrat.modeContractuel)) return []
  const { denomination, siret } = contrat.travailTemporaire?.entrepriseUtilisatrice ?? {}
  const manque =
    given(denomination ?? null) === null ? 'denomination' : given(siret ?? null) === null ? 'siret' : null
  if (manque === null) return []
  return [
    avertissement('interim_utilisatrice', `${CHEMIN}.${manque}`, MESSAGES.entrepriseUtilisatrice, 'R6226-2'),
  ]
}
