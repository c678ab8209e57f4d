import { daysCovered, type PeriodeRemuneration } from '@mon-espace/domain'

/** One period as a bar: where it stands in the contract, from 0 to 1, and why a new one begins there. */
export interface Barre {
  periode: PeriodeRemuneration
  largeur: number
  /** What changed on its first day: a new year of the contract, an age reached, or nothing (the first). */
  motif: 'annee' | 'age' | 'debut'
}

/** The periods of pay as bars side by side, each as long as its days. */
export function toBarres(periodes: readonly PeriodeRemuneration[]): Barre[] {
  const jours = periodes.map(({ debut, fin }) => daysCovered(debut, fin))
  const total = jours.reduce((a, b) => a + b, 0)
  return periodes.map((periode, i) => {
    const precedente = periodes[i - 1]
    const motif = !precedente ? 'debut' : precedente.annee !== periode.annee ? 'annee' : 'age'
    return { periode, largeur: (jours[i] ?? 0) / total, motif }
  })
}
