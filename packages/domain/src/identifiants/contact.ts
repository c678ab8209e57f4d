/** The country of an address that names none. @source ISO 3166-1, alpha-2 */
export const FRANCE = 'FR'

/** « 75 013 » → « 75013 »; one of another country as it is. */
export const normalizeCodePostal = (texte: string): string =>
  /^[\d\s.]+$/.test(texte) ? texte.replace(/[\s.]/g, '') : texte.trim()

/** French postal code: five digits of a department that exists. */
export function codePostalValid(codePostal: string): boolean {
  return /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(codePostal)
}

/** True for a commune that its country follows: « Bruxelles, Belgique », « Genève (Suisse) ». */
export const isEtrangere = (commune: unknown): boolean =>
  typeof commune === 'string' && /\p{L} *[,(] *\p{L}{4}/u.test(commune)

/** A postal code of any country: up to ten letters, figures, spaces and hyphens, a figure at least. */
export const codePostalEtranger = (codePostal: string): boolean =>
  /^(?=.*\d)[\dA-Z -]{2,10}$/i.test(codePostal)

/** An e-mail address that can be written to: something, an at sign, a domain with a dot; 254 characters at the most. */
export function courrielValid(courriel: string): boolean {
  if (courriel.length > 254) return false
  return /^[^\s@<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(courriel)
}
