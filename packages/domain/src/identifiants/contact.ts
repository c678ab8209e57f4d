/** Mainland France, and the overseas departments, whose numbers begin with their own code: 0590, 0594, 0596, 0262, 0639… */
const INDICATIF = /^(?:\+|00)(?:33|262|590|594|596)0?(?=[1-9]\d{8}$)/

/** French phone numbers in ten digits: « +33 6 11 22 33 44 » → « 0611223344 », « +262 262 12 34 56 » → « 0262123456 ». */
export function normalizeTelephone(texte: string): string {
  return texte.replace(/[\s.()\u00a0\u202f-]/g, '').replace(INDICATIF, '0')
}

/** Ten digits, the second from 1 to 9. */
export function telephoneValid(telephone: string): boolean {
  return /^0[1-9]\d{8}$/.test(telephone)
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
