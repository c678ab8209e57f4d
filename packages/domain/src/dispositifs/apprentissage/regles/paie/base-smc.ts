import { bloquant } from '../../../../controles/constat.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** On the branch minimum, its amount and each period are typed by hand. */
export const baseSmc: Regle = ({ contrat }) => {
  if (contrat.base !== 'SMC') return []
  const controles = []
  if (!contrat.smcMensuelCentimes || contrat.smcMensuelCentimes < 0)
    controles.push(bloquant('smc_absent', 'contrat.smcMensuelCentimes', MESSAGES.smcAbsent, 'D6222-26'))
  if (contrat.remuneration === null)
    controles.push(
      bloquant('remuneration_a_saisir', 'contrat.remuneration', MESSAGES.smcPeriodes, 'D6222-26'),
    )
  return controles
}
