import { bloquant } from '../../../../controles/constat.ts'
import { checkDureeHebdo } from '../../../../controles/travail/duree-hebdo.ts'
import { normalizeApe } from '../../../../identifiants/codes-metier.ts'
import { dureeHebdoTotale } from '../../../../montants/duree-hebdo.ts'
import type { Contrat } from '../../champs/sections.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.dureeHebdoHeures'
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
  const constats = checkDureeHebdo(contrat.contrat)
  const total = dureeHebdoTotale(contrat.contrat)
  if (contrat.contrat.dureeHebdoHeures === null || constats.length > 0) return constats
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
