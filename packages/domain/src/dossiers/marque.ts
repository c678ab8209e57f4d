/** Which contract a printed form is of. */
export interface Marque {
  /** Of the dossier, `AP2026-000042`. */
  readonly numero: string
  /** How many times the contract had been validated; null on a form that does not tell. */
  readonly version: number | null
}

/** What the QR code of a form says: capitals and digits, so that its dots are few and large. */
export const codeMarque = (numero: string, version: number): string => `${numero}/${version}`

/** The same in words, as the margins say it. */
export const texteMarque = ({ numero, version }: Marque): string =>
  version === null ? `Dossier n° ${numero}` : `Dossier n° ${numero} – version ${version}`

const FORMES = [
  /([A-Z]{2}\d{4}-\d{6,9})\s{0,3}(?:\/|[-–—]\s{0,3}version)\s{0,3}(\d{1,4})(?!\d)/,
  // A form printed before versions were.
  /\bdossier\s{1,3}n°\s{0,3}([A-Z]{2}\d{4}-\d{6,9})/i,
]

/** Reads back {@link codeMarque} or {@link texteMarque}, wherever it stands in a text; null where neither does. */
export function readMarque(texte: string): Marque | null {
  for (const forme of FORMES) {
    const [, numero, version] = forme.exec(texte) ?? []
    if (numero) return { numero, version: version === undefined ? null : Number(version) }
  }
  return null
}
