import type { ElementReferentiel } from '@mon-espace/domain/api'
import { motsDe } from '../store/mots.ts'
import type { Liste } from './donnees.ts'

interface Indexed {
  readonly element: ElementReferentiel
  readonly mots: readonly string[]
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
  const made = liste.elements.map((element) => ({ element, mots: motsDe(searchable(element)) }))
  indexes.set(liste, made)
  return made
}

/**
 * The rows in which every word asked for begins a word (accents ignored), those whose code or label begins with the
 * question first, then in the order of the list. A list that knows better searches itself.
 */
export function searchListe(liste: Liste, question: string, limite: number): ElementReferentiel[] {
  if (liste.search) return liste.search(question, limite)
  const asked = motsDe(question)
  if (asked.length === 0) return liste.elements.slice(0, limite)
  const first: ElementReferentiel[] = []
  const others: ElementReferentiel[] = []
  const [head = ''] = asked
  for (const { element, mots } of indexOf(liste)) {
    if (!asked.every((word) => mots.some((mot) => mot.startsWith(word)))) continue
    const [code = '', label = ''] = [motsDe(element.code)[0], motsDe(element.libelle)[0]]
    if (code.startsWith(head) || label.startsWith(head)) first.push(element)
    else others.push(element)
    if (first.length >= limite) break
  }
  return [...first, ...others].slice(0, limite)
}
