import { FORMULAIRE } from '@mon-espace/domain'

/** A kind of contract that can be entered: adding one is a line here, not a new route. */
interface TypeContrat {
  readonly formulaire: string
  /** First letters of its numbers. */
  readonly prefixe: string
}

const TYPES_CONTRAT_INSTALLES: Readonly<Record<string, TypeContrat>> = {
  apprentissage: { formulaire: FORMULAIRE, prefixe: 'AP' },
}

/** The installed kind of contract of that name, or null. */
export const typeContrat = (type: string): TypeContrat | null =>
  Object.hasOwn(TYPES_CONTRAT_INSTALLES, type) ? (TYPES_CONTRAT_INSTALLES[type] ?? null) : null
