import type { TableDossier, TableDossierMot } from './schema.ts'

const JOUR_MS = 86_400_000
/** Before the first day of the first year, as no date comes before all dates. */
const SANS_DATE = -719_163

const jourOf = (date: string): number => (date === '' ? SANS_DATE : Date.parse(date) / JOUR_MS)
const dateOf = (jour: number): string =>
  jour === SANS_DATE ? '' : new Date(jour * JOUR_MS).toISOString().slice(0, 10)

export type CleMot = 'maj_le' | 'echeance' | 'tri_personne' | 'date_debut'

/** The sort key of a dossier as its words have it: numbers, in the same order, of a fourth of the length. */
export function writeCle(cle: CleMot, value: string): string | number {
  if (cle === 'tri_personne') return value
  return cle === 'maj_le' ? Date.parse(value) : jourOf(value)
}

/** The same, read back. */
export function readCle(cle: CleMot, value: string | number): string {
  if (cle === 'tri_personne') return String(value)
  return cle === 'maj_le' ? new Date(Number(value)).toISOString() : dateOf(Number(value))
}

/** The enterprise of a dossier as its words and whom it names have it: four bytes where its nine digits take ten. */
export const numeroSiren = (siren: string): number => Number(siren)

/** The sort keys of a dossier, as its words have them. */
export const clesMotOf = ({
  maj_le,
  echeance,
  tri_personne,
  date_debut,
}: Pick<TableDossier, CleMot>): Pick<TableDossierMot, CleMot> => ({
  maj_le: Date.parse(maj_le),
  echeance: jourOf(echeance),
  tri_personne,
  date_debut: jourOf(date_debut),
})
