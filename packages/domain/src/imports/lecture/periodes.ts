import type { PeriodeSaisie } from '../../contrat/index.ts'
import { isDateIso } from '../../dates/date-iso.ts'
import { anneeOf, placeOf } from '../colonnes/periodes.ts'
import type { ColonneImport } from '../types.ts'
import type { Lecture } from './valeur.ts'

/** A path of the contract when its line of pay is the `rang`th that is filled in. */
const cheminPeriode = (rang: number, champ: string) => `contrat.remuneration.${rang}.${champ}`

/** The periods of pay that a line of the file fills in: boxes of the form, in their order, the empty ones left out. */
export interface PeriodesLues {
  /** Boxes of the form that something was written in; a period of the contract has the rank of its box here. */
  readonly cases: readonly number[]
  /** null where nothing was written: the pay is computed. */
  readonly periodes: PeriodeSaisie[] | null
}

/** The boxes that these columns fill in, each period with its year and the base of the whole pay, and nothing else yet. */
export function openPeriodes(colonnes: readonly ColonneImport[], base: string | null): PeriodesLues {
  const cases = [...new Set(colonnes.flatMap(({ chemin }) => placeOf(chemin)?.case ?? []))].sort(
    (a, b) => a - b,
  )
  const periodes = cases.map((rang) => ({
    annee: anneeOf(rang),
    debut: null,
    fin: null,
    taux: null,
    base,
  }))
  return { cases, periodes: periodes.length > 0 ? periodes : null }
}

/** The path in the contract of what a column fills in: boxes left empty take no rank there. */
export function cheminOf({ chemin }: Pick<ColonneImport, 'chemin'>, cases: readonly number[]): string {
  const place = placeOf(chemin)
  return place ? cheminPeriode(cases.indexOf(place.case), place.champ) : chemin
}

/** The path of the column that a verdict on the contract speaks of: the box its period was written in. */
export function cheminColonne(chemin: string, cases: readonly number[]): string {
  const place = placeOf(chemin)
  return place ? cheminPeriode(cases[place.case] ?? place.case, place.champ) : chemin
}

/**
 * What a cell of pay gives. Elsewhere a day that does not exist, or a code in no list, is kept for the rules to tell; theirs
 * speak of the period as a whole, so that it is told here, at its cell.
 * @param base that of the whole pay, where the line says it: screen 3 has no other for a period
 */
export function readPeriode(
  { chemin, genre, liste }: ColonneImport,
  lu: NonNullable<Lecture>,
  base: string | null,
): NonNullable<Lecture> {
  if ('faute' in lu || !placeOf(chemin)) return lu
  if (genre === 'date' && !isDateIso(String(lu.valeur))) return { faute: 'date_attendue' }
  if (liste && (!liste.has(String(lu.valeur)) || lu.valeur !== (base ?? lu.valeur)))
    return { faute: 'base_attendue' }
  return lu
}
