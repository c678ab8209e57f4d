/** A code of the form and its label, in the order of the notice. */
export interface Code {
  readonly code: string
  readonly libelle: string
}

/** A code list of the form: ordered, searched by code. */
export interface ListeCodes {
  readonly elements: readonly Code[]
  has(code: string | null | undefined): boolean
  /** The label of a code, or undefined where the list does not have it. */
  libelle(code: string | null | undefined): string | undefined
}

/** Builds a list from `[code, label]` pairs. */
export function listeCodes(pairs: readonly (readonly [string, string])[]): ListeCodes {
  const labels = new Map(pairs)
  return {
    elements: pairs.map(([code, libelle]) => ({ code, libelle })),
    has: (code) => code != null && labels.has(code),
    libelle: (code) => (code == null ? undefined : labels.get(code)),
  }
}
