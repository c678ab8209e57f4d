import type { ElementReferentiel } from '@mon-espace/domain/api'
import { motsDe, withoutAccents } from '../store/mots.ts'
import type { Liste } from './donnees.ts'

interface Indexed {
  readonly element: ElementReferentiel
  readonly mots: readonly string[]
  /** First word of its code and of its label. */
  readonly heads: readonly string[]
}

const indexes = new WeakMap<Liste, readonly Indexed[]>()

/** Texts of a row that a search looks into: code and label, the short ones beside them, and where it is. */
function searchable(element: ElementReferentiel): string {
  const { code, libelle, codeRncp, uai, siret, adresse } = element
  const { commune, codePostal } = (adresse ?? {}) as Record<string, unknown>
  return [code, libelle, codeRncp, uai, siret, commune, codePostal]
    .filter((text) => typeof text === 'string')
    .join(' ')
}

/** Words that initials leave out: « Support à l’action managériale » is SAM. */
const VIDES = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'par',
  'pour',
])

/** Initials of what a diploma is about: « BTS - Management commercial opérationnel » is MCO. */
function sigleOf(libelle: string): string {
  const mots = motsDe(libelle.split(' - ').at(-1) ?? '').filter((mot) => !VIDES.has(mot))
  return mots.map((mot) => mot[0]).join('')
}

/** What people write for what the lists call otherwise. */
const AUTREMENT: readonly (readonly [RegExp, string])[] = [
  [/\brncp\W*(?:n\W*)?(?=\d)/g, ''],
  [/\btitres? pro(?:f|fessionnels?)?\b/g, 'tp'],
  [/\binterim(?:aires?)?\b/g, 'travail temporaire'],
]

/** The words of a question; figures cut in groups are one number: « 500 255 24 ». */
function asked(question: string): string[] {
  const groupes = /^[\d\s.]+[a-z]?$/i.test(question)
  return motsDe(groupes ? question.replace(/[\s.]/g, '') : question)
}

/** The same question in the words of the lists. */
const inTheirWords = (question: string): string =>
  AUTREMENT.reduce((texte, [dit, ecrit]) => texte.replace(dit, ecrit), withoutAccents(question))

function indexOf(liste: Liste): readonly Indexed[] {
  const known = indexes.get(liste)
  if (known) return known
  const made = liste.elements.map((element) => ({
    element,
    mots: [...motsDe(searchable(element)), sigleOf(element.libelle)],
    heads: [element.code, element.libelle].map((text) => motsDe(text)[0] ?? ''),
  }))
  indexes.set(liste, made)
  return made
}

/** How well a row answers: words asked for that it has whole, then whether its code or label begins with the question. */
function scoreOf({ mots, heads }: Indexed, words: readonly string[]): number {
  const whole = words.filter((word) => mots.includes(word)).length
  const [head = ''] = words
  const begins = heads.some((mot) => mot.startsWith(head))
  return 2 * whole + (begins ? 1 : 0)
}

function searchWords(liste: Liste, words: readonly string[], limite: number): ElementReferentiel[] {
  return indexOf(liste)
    .filter(({ mots }) => words.every((word) => mots.some((mot) => mot.startsWith(word))))
    .map((row) => ({ element: row.element, score: scoreOf(row, words) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limite)
    .map(({ element }) => element)
}

/**
 * The rows in which every word asked for begins a word (accents ignored): those that have more of them whole first, so
 * that « CAP » comes before « CAPD », then those whose code or label begins with the question, then in the order of the
 * list. A question that finds nothing is asked again in the words of the lists. A list that knows better searches itself.
 */
export function searchListe(liste: Liste, question: string, limite: number): ElementReferentiel[] {
  if (liste.search) return liste.search(question, limite)
  const words = asked(question)
  if (words.length === 0) return liste.elements.slice(0, limite)
  const found = searchWords(liste, words, limite)
  if (found.length > 0) return found
  const theirs = asked(inTheirWords(question))
  return theirs.length === 0 || theirs.join() === words.join() ? [] : searchWords(liste, theirs, limite)
}
