/** « 75 013 » → « 75013 ». */
export const normalizeCodePostal = (texte: string): string => texte.replace(/[\s\u00a0\u202f.]/g, '')

/** French postal code: five digits of a department that exists. */
export function codePostalValid(codePostal: string): boolean {
  return /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(codePostal)
}

/** An e-mail address that can be written to: something, an at sign, a domain with a dot; 254 characters at the most. */
export function courrielValid(courriel: string): boolean {
  if (courriel.length > 254) return false
  return /^[^\s@<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(courriel)
}
