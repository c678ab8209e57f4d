/** What a PDF is written in. A name, a string and a reference are told apart by their one key. */
export type Valeur = null | boolean | number | Nom | Chaine | Reference | readonly Valeur[] | Dictionnaire
export interface Nom {
  readonly nom: string
}
export interface Chaine {
  readonly octets: Uint8Array
}
export interface Reference {
  readonly objet: number
  readonly generation: number
}
export type Dictionnaire = ReadonlyMap<string, Valeur>

type Perhaps = Valeur | undefined

export const isDictionnaire = (v: Perhaps): v is Dictionnaire => v instanceof Map
export const isTableau = (v: Perhaps): v is readonly Valeur[] => Array.isArray(v)
export const isReference = (v: Perhaps): v is Reference => typeof v === 'object' && v !== null && 'objet' in v

/** Do both name the same object? */
export const isSameReference = (a: Perhaps, b: Perhaps): boolean =>
  isReference(a) && isReference(b) && a.objet === b.objet && a.generation === b.generation

/** The text of a name, null for anything else. */
export const nomOf = (v: Perhaps): string | null =>
  typeof v === 'object' && v !== null && 'nom' in v ? v.nom : null

/** The bytes of a string, null for anything else. */
export const octetsOf = (v: Perhaps): Uint8Array | null =>
  typeof v === 'object' && v !== null && 'octets' in v ? v.octets : null

/** A whole number that may count or place something, null for anything else. */
export const entierOf = (v: Perhaps): number | null =>
  typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 ? v : null
