/** Upper case without spaces; seven digits lost their leading zero in a spreadsheet. */
export function normalizeCodeDiplome(texte: string): string {
  const propre = texte.replace(/\s/g, '').toUpperCase()
  return /^\d{7}$/.test(propre) ? `0${propre}` : propre
}

/**
 * « Code diplôme » (CFD): level and type (3), NSF group (3), order (2), perhaps a letter of speciality. It may hold
 * letters: 26Z13999, 56T….
 * @source BCN, table N_FORMATION_DIPLOME
 */
export function codeDiplomeValid(code: string): boolean {
  return /^[0-9][0-9A-Z]{7}[A-Z]?$/.test(code)
}

/** Interministerial level of 1969 (first character) → RNCP level. */
const NIVEAUX: Readonly<Record<string, number>> = { 5: 3, 4: 4, 3: 5, 2: 6, 1: 7 }

/** Level (3 to 7) of the framework of 2019 told by a code; null for 0, 6, 7 and 9, which have none. */
export function niveauOfCodeDiplome(code: string): number | null {
  return NIVEAUX[code[0] ?? ''] ?? null
}
