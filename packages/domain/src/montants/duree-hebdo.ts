import { MINUTES_35H } from './montant.ts'

/** Weekly working time of a contract in minutes; 35 hours while it is not entered. */
export function dureeHebdoTotale(contrat: {
  readonly dureeHebdoHeures: number | null
  readonly dureeHebdoMinutes: number | null
}): number {
  if (contrat.dureeHebdoHeures === null) return MINUTES_35H
  return contrat.dureeHebdoHeures * 60 + (contrat.dureeHebdoMinutes ?? 0)
}
