import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { normalizeApe } from '../../../../identifiants/codes-metier.ts'
import type { Contrat } from '../../champs/sections.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import { dureeHebdoTotale } from '../../remuneration/remuneration-contrat.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.dureeHebdoHeures'
/** Fewer hours are more often a slip than a contract: 1 for 24:00, 3 for 35. */
const PEU = 10 * 60
const MAX_ADULTE = 48 * 60
const MAX_MINEUR = 35 * 60
const MAX_MINEUR_CHANTIER = 40 * 60

/** Activity of where the work is done: in temporary work, that of the user company. */
const activiteOf = ({ employeur, contrat }: Contrat): string =>
  normalizeApe(
    (enTravailTemporaire(contrat.modeContractuel)
      ? contrat.travailTemporaire?.entrepriseUtilisatrice.codeApe
      : employeur.codeApe) ?? '',
  )

/** Building, public works (NAF 41 to 43) and landscape gardening (81.30Z). @source art. R3162-1 C. trav. */
const CHANTIER = /^(4[123]|8130Z)/

/**
 * Weekly hours: 48 at the most; 35 for a minor, 40 on building sites.
 * @source art. L3121-20, L3162-1 and R3162-1 C. trav.
 */
export const dureeHebdo: Regle = (contrat) => {
  const { dureeHebdoHeures: heures, dureeHebdoMinutes: minutes } = contrat.contrat
  if (heures === null) return []
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= 59))
    return [bloquant('minutes_invalides', 'contrat.dureeHebdoMinutes', MESSAGES.minutes)]
  const total = dureeHebdoTotale(contrat.contrat)
  if (!Number.isInteger(heures) || heures < 0 || total <= 0)
    return [bloquant('duree_hebdo_invalide', CHEMIN, MESSAGES.heures)]
  if (total > MAX_ADULTE) return [bloquant('duree_hebdo_maximale', CHEMIN, MESSAGES.heuresMax, 'L3121-20')]
  if (total < PEU) return [avertissement('duree_hebdo_faible', CHEMIN, MESSAGES.heuresPeu)]
  const age = ageDebutOf(contrat)
  if (age === null || age >= 18 || total <= MAX_MINEUR) return []
  const activite = activiteOf(contrat)
  if (!CHANTIER.test(activite)) {
    // Only an agency does not say where the work is done.
    const message = activite === '' ? MESSAGES.heuresMineurActivite : MESSAGES.heuresMineur
    return [bloquant('duree_hebdo_mineur', CHEMIN, message, 'L3162-1')]
  }
  if (total <= MAX_MINEUR_CHANTIER) return []
  return [bloquant('duree_hebdo_mineur', CHEMIN, MESSAGES.heuresMineurChantier, 'R3162-1')]
}
