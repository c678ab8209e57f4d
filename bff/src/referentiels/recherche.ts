import type { ElementReferentiel } from '@mon-espace/domain/api'
import { motsDe } from '../store/mots.ts'
import type { Liste } from './donnees.ts'

interface Indexed {
  readonly element: ElementReferentiel
  readonly mots: readonly string[]
  /** First word of its code and of its label. */
  readonly heads: readonly string[]
}

const indexes = new WeakMap<Liste, readonly Indexed[]>()

/** Texts of a row that a search looks into: code and label, and the short ones beside them. */
function searchable(element: ElementReferentiel): string {
  const { code, libelle, codeRncp, uai } = element
  return [code, libelle, codeRncp, uai].filter((text) => typeof text === 'string').join(' ')
}

function indexOf(liste: Liste): readonly Indexed[] {
  const known = indexes.get(liste)
  if (known) return known
  const made = liste.elements.map((element) => ({
    element,
    mots: motsDe(searchable(element)),
    heads: [element.code, element.libelle].map((text) => motsDe(text)[0] ?? ''),
  }))
  indexes.set(liste, made)
  return made
}

/** How well a row answers: words asked for that it has whole, then whether its code or label begins with the question. */
function scoreOf({ mots, heads }: Indexed, asked: readonly string[]): number {
  const whole = asked.filter((word) => mots.includes(word)).length
  const [head = ''] = asked
  const begins = heads.some((mot) => mot.startsWith(head))
  return 2 * whole + (begins ? 1 : 0)
}

/**
 * The rows in which every word asked for begins a word (accents ignored): those that have more of them whole first, so
 * that « CAP » comes before « CAPD », then those whose code or label begins with the question, then in the order of the
 * list. A list that knows better searches itself.
 */
export function searchListe(liste: Liste, question: string, limite: number): ElementReferentiel[] {
  if (liste.search) return liste.search(question, limite)
  const asked = motsDe(question)
  if (asked.length === 0) return liste.elements.slice(0, limite)
  return indexOf(liste)
    .filter(({ mots }) => asked.every((word) => mots.some((mot) => mot.startsWith(word))))
    .map((row) => ({ element: row.element, score: scoreOf(row, asked) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limite)
    .map(({ element }) => element)
}
