import type { Constat } from '../../../../controles/constat.ts'
import { avertissement } from '../../../../controles/constat.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Apprentices of one maître: two, one more whose training goes on after a failure; five in a temporary-work agency. */
const PAR_MAITRE = 2
const PAR_MAITRE_INTERIM = 5

/**
 * Too many apprentices for one maître, this one counted. In temporary work the agency's maître is the first one, that of
 * the user company the second.
 * @source art. R6223-6 and R6226-5 C. trav.
 */
export const apprentisParMaitre: Regle = ({ contrat, maitres }, { apprentisEnCours }) => {
  const prolonge = contrat.type === '33' ? 1 : 0
  const interim = enTravailTemporaire(contrat.modeContractuel)
  const check = (nom: 'maitre1' | 'maitre2', limite: number, article: string): Constat[] => {
    const nombre = (apprentisEnCours?.[nom] ?? 0) + 1
    if (nombre <= limite) return []
    const qui = [maitres[nom]?.prenom, maitres[nom]?.nomNaissance].filter(Boolean).join(' ')
    const message = MESSAGES.apprentisParMaitre(qui, nombre, limite, article)
    return [avertissement('apprentis_par_maitre', `maitres.${nom}.nomNaissance`, message, article)]
  }
  return [
    interim
      ? check('maitre1', PAR_MAITRE_INTERIM, 'R6226-5')
      : check('maitre1', PAR_MAITRE + prolonge, 'R6223-6'),
    check('maitre2', PAR_MAITRE + prolonge, 'R6223-6'),
  ].flat()
}
