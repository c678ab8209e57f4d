import { isDateIso } from '../../../dates/date-iso.ts'
import { montantMensuel } from '../../../montants/montant.ts'
import type { PeriodeRemuneration, Remuneration, RemunerationInput } from './types.ts'
import type { PeriodeVerifiee } from './verification.ts'

/** The legal period that asks most among those that a line typed by hand touches; null outside of the contract. */
export function legaleOf(debut: string, fin: string, { periodes }: Remuneration): PeriodeRemuneration | null {
  return periodes
    .filter((p) => p.debut <= fin && p.fin >= debut)
    .reduce<PeriodeRemuneration | null>((a, b) => (a && a.tauxMinimal >= b.tauxMinimal ? a : b), null)
}

/**
 * Lines typed by hand as periods, with their amounts and the highest floor of the days they cover. A line that is not
 * complete, or covers no day of the contract, is left out.
 */
export function periodesSaisies(
  saisies: readonly PeriodeVerifiee[],
  input: RemunerationInput,
  minimum: Remuneration,
): PeriodeRemuneration[] {
  return saisies.flatMap((saisie) => {
    const { annee, debut, fin, taux } = saisie
    if (annee === null || taux === null || !(taux >= 0 && taux <= 1000)) return []
    if (!isDateIso(debut) || !isDateIso(fin)) return []
    const legale = legaleOf(debut, fin, minimum)
    if (!legale) return []
    const { age, tauxMinimal } = legale
    const base = saisie.base === 'SMC' ? 'SMC' : 'SMIC'
    const baseCentimes = base === 'SMC' ? (input.smcMensuelCentimes ?? 0) : minimum.smic.mensuelCentimes
    const montantMensuelCentimes = montantMensuel(baseCentimes, taux, input.dureeHebdoMinutes)
    return [{ annee, debut, fin, age, tauxMinimal, taux, base, montantMensuelCentimes }]
  })
}
