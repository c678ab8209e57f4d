import type { PeriodeRemuneration, PeriodeSaisie } from '@mon-espace/domain'

/**
 * The lines to fill in by hand: those of the legal minimum (its dates and years), with the rates already typed. A rate
 * follows its place in its year, so that moving the dates of the contract erases nothing; a year typed as one period gives
 * its rate to each of the law's.
 */
export function alignPeriodes(
  saisies: readonly PeriodeSaisie[],
  periodes: readonly PeriodeRemuneration[],
  base: string,
): PeriodeSaisie[] {
  return periodes.map(({ annee, debut, fin }, i) => {
    const place = periodes.slice(0, i).filter((p) => p.annee === annee).length
    const tapees = saisies.filter((s) => s.annee === annee)
    const couvre = tapees.find((s) => (s.debut ?? '') <= debut && fin <= (s.fin ?? ''))
    const taux = (tapees[place] ?? couvre)?.taux ?? null
    return { annee, debut, fin, taux, base }
  })
}
