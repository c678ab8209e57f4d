import { montantMensuel, tauxForMontant } from '../../../montants/montant.ts'
import type { PrecedentRemuneration } from './types.ts'

/**
 * Rate, in points of the base, under which the new contract may not go because of the one before; 0 when it does not bind.
 * The diploma must have been obtained. Same employer: what was *received* (rate and amount). Another employer: what
 * could be *claimed* (the rate). The grid by age stays when it is better.
 * @source art. D6222-29 C. trav.
 */
export function tauxPrecedent(
  precedent: PrecedentRemuneration | null | undefined,
  baseMensuelleCentimes: number,
  dureeHebdoMinutes: number,
): number {
  if (precedent?.diplomeObtenu !== true) return 0
  const taux = precedent.dernierTaux ?? 0
  const percu = precedent.memeEmployeur === true ? (precedent.dernierSalaireCentimes ?? 0) : 0
  if (montantMensuel(baseMensuelleCentimes, taux, dureeHebdoMinutes) >= percu) return taux
  return tauxForMontant(baseMensuelleCentimes, percu, dureeHebdoMinutes)
}
