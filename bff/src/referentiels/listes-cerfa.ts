import { LISTES_CERFA } from '@mon-espace/domain'
import type { Liste } from './donnees.ts'

const VERSION = 'notice 51649#09'
const made = new Map<string, Liste>()

/** A code list of the Cerfa as reference data; null when there is none of that name. */
export function listeCerfa(nom: string): Liste | null {
  const codes = Object.hasOwn(LISTES_CERFA, nom) ? LISTES_CERFA[nom] : undefined
  if (!codes) return null
  const known = made.get(nom) ?? { version: VERSION, elements: codes.elements.map((e) => ({ ...e })) }
  made.set(nom, known)
  return known
}
