import type { DateIso } from './dates/date-iso.ts'

/** An instalment of a funding. */
export interface Echeance {
  /** Order of the instalment, from 1. */
  rang: number
  libelle: string
  date: DateIso
  montantCentimes: number
}
