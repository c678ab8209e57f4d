/** French phone numbers in ten digits: « +33 6 11 22 33 44 » and « 0033… » → « 0611223344 ». */
export function normalizeTelephone(texte: string): string {
  const propre = texte.replace(/[\s.()\u00a0\u202f-]/g, '')
  return propre.replace(/^(\+33|0033)0?(?=[1-9])/, '0')
}

/** Ten digits, the second from 1 to 9. */
export function telephoneValid(telephone: string): boolean {
  return /^0[1-9]\d{8}$/.test(telephone)
}

/** « +33611223344 », as the exchange between CFA and OPCO stores it. */
export function formatTelephoneInternational(telephone: string): string {
  return telephone.replace(/^0/, '+33')
}

/** French postal code: five digits of a department that exists. */
export function codePostalValid(codePostal: string): boolean {
  return /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(codePostal)
}

/** An e-mail address that can be written to: something, an at sign, a domain with a dot; 254 characters at the most. */
export function courrielValid(courriel: string): boolean {
  if (courriel.length > 254) return false
  return /^[^\s@<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(courriel)
}

/** Without spaces around and in lower case: two accounts never differ by their capitals. */
export function normalizeCourriel(texte: string): string {
  return texte.trim().toLowerCase()
}
