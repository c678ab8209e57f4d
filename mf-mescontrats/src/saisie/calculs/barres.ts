import { daysCovered } from '@mon-espace/domain'

/** A period of pay, of any kind of contract; amounts in cents. */
export interface PeriodePaie {
  /** Year of execution, from 1, where the rate depends on it. */
  readonly annee?: number | undefined
  readonly age: number
  readonly debut: string
  readonly fin: string
  readonly taux: number
  readonly base: string
  readonly montantMensuelCentimes: number
  readonly montantHoraireCentimes?: number
}

/** One period as a bar: where it stands in the contract, from 0 to 1, and why a new one begins there. */
export interface Barre {
  periode: PeriodePaie
  largeur: number
  /** What changed on its first day: a new year of the contract, an age reached, the rate alone, or nothing (the first). */
  motif: 'annee' | 'age' | 'taux' | 'debut'
}

function motifOf({ annee, age }: PeriodePaie, precedente: PeriodePaie | undefined): Barre['motif'] {
  if (!precedente) return 'debut'
  if (precedente.annee !== annee) return 'annee'
  return precedente.age === age ? 'taux' : 'age'
}

/** The periods of pay as bars side by side, each as long as its days. */
export function toBarres(periodes: readonly PeriodePaie[]): Barre[] {
  const jours = periodes.map(({ debut, fin }) => daysCovered(debut, fin))
  const total = jours.reduce((a, b) => a + b, 0)
  return periodes.map((periode, i) => ({
    periode,
    largeur: (jours[i] ?? 0) / total,
    motif: motifOf(periode, periodes[i - 1]),
  }))
}
