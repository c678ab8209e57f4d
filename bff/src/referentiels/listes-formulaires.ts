import type { Dispositifs, ListeCodes } from '@mon-espace/domain'
import type { Liste } from './donnees.ts'

const made = new WeakMap<ListeCodes, Liste>()

/** A code list of one of the forms as reference data; null when none has a list of that name. */
export function listeFormulaire(dispositifs: Dispositifs, nom: string): Liste | null {
  for (const { listes } of dispositifs.values()) {
    const codes = Object.hasOwn(listes.codes, nom) ? listes.codes[nom] : undefined
    if (!codes) continue
    const known = made.get(codes) ?? {
      version: listes.version,
      elements: codes.elements.map((e) => ({ ...e })),
    }
    made.set(codes, known)
    return known
  }
  return null
}
