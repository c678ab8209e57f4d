import { emptyOf } from '../../champs/vide.ts'
import { isDateIso } from '../../dates/date-iso.ts'
import type { ModeleImport } from '../modele.ts'
import { DATE_INEXISTANTE } from '../textes.ts'
import type { CaseImport, ColonneImport } from '../types.ts'
import type { Lecture } from './valeur.ts'

type ListeModele = ModeleImport['listes'][number]

/** Boxes that something was written in, list by list, in their order: an element of the contract has its box's rank here. */
export type CasesLues = Readonly<Record<string, readonly number[]>>

/** What all elements of a list take from one field of the contract, where the line says it. */
export type ValeursCommunes = Readonly<Record<string, string | null>>

/** The boxes that these columns fill in; those left empty take no rank. */
export function filledCases(colonnes: readonly ColonneImport[]): CasesLues {
  const cases: Record<string, number[]> = {}
  for (const { case: place } of colonnes)
    if (place && !cases[place.liste]?.includes(place.rang))
      cases[place.liste] = [...(cases[place.liste] ?? []), place.rang].sort((a, b) => a - b)
  return cases
}

/** The elements of a list before anything is written in them: what their box says, and what is said for all. */
export const openElements = (
  { chemin, liste, cases }: ListeModele,
  lues: CasesLues,
  communes: ValeursCommunes,
): Record<string, unknown>[] =>
  (lues[chemin] ?? []).map((rang) => ({
    ...emptyOf(liste.champs),
    ...cases.fixe(rang),
    [cases.commun.champ]: communes[chemin] ?? null,
  }))

/** The path in the contract of what a column fills in. */
export const cheminOf = ({ chemin, case: place }: ColonneImport, lues: CasesLues): string =>
  place ? `${place.liste}.${lues[place.liste]?.indexOf(place.rang)}.${place.champ}` : chemin

/** The box that a path of the contract speaks of; undefined for a path in no list. */
export function caseOf(modele: ModeleImport, chemin: string, lues: CasesLues): CaseImport | undefined {
  const liste = modele.listes.find((l) => chemin.startsWith(`${l.chemin}.`))
  const [, rang, champ] = liste ? (/^\.(\d+)\.(\w+)$/.exec(chemin.slice(liste.chemin.length)) ?? []) : []
  if (!liste || champ === undefined) return undefined
  return { liste: liste.chemin, rang: lues[liste.chemin]?.[Number(rang)] ?? Number(rang), champ }
}

/**
 * What a cell of a list gives. Elsewhere a day that does not exist, or a code in no list, is kept for the rules to tell; theirs
 * speak of the element as a whole, so that it is told here, at its cell.
 */
export function readCase(
  { listes }: ModeleImport,
  { case: place, genre, liste }: ColonneImport,
  lu: NonNullable<Lecture>,
  communes: ValeursCommunes,
): NonNullable<Lecture> {
  if ('faute' in lu || !place) return lu
  if (genre === 'date' && !isDateIso(String(lu.valeur)))
    return { faute: 'date_attendue', message: DATE_INEXISTANTE }
  const { commun } = listes.find(({ chemin }) => chemin === place.liste)?.cases ?? {}
  if (liste && !liste.has(String(lu.valeur))) return { faute: 'base_attendue', message: commun?.message }
  if (place.champ === commun?.champ && lu.valeur !== (communes[place.liste] ?? lu.valeur))
    return { faute: 'base_attendue', message: commun.message }
  return lu
}
