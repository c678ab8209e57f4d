/** Mainland France, and the overseas departments, whose numbers begin with their own code: 0590, 0594, 0596, 0262, 0639… */
const INDICATIF = /^(?:\+|00)(?:33|262|590|594|596)0?(?=[1-9]\d{8}$)/

const FRANCAIS = /^0[1-9]\d{8}$/
/** A number of another country, or of Saint-Pierre-et-Miquelon, as E.164 has it; one of France has ten digits. */
const INTERNATIONAL = /^\+(?!33)[1-9]\d{6,14}$/

/** Ten digits, the second from 1 to 9, or a number of another country: « + » and 7 to 15 digits. */
export const telephoneValid = (telephone: string): boolean =>
  FRANCAIS.test(telephone) || INTERNATIONAL.test(telephone)

/**
 * Reads a phone number as typed. A French one comes back as its ten figures (« +33 1 40… », « 0033 1 40… », « +262 262… »
 * too), one of another country as « + » and figures (E.164), any other as typed, so that nothing is lost; null when empty.
 */
export function parseTelephone(text: string): string | null {
  const typed = text.trim()
  if (!typed) return null
  const figures = typed
    .replace(/[\s./()-]/g, '')
    .replace(INDICATIF, '0')
    .replace(/^00(?=[1-9])/, '+')
  return telephoneValid(figures) ? figures : typed
}

/** `0140000000` → « 01 40 00 00 00 » (no-break spaces), whatever spaces it has. Other numbers come back as they are. */
export function formatTelephone(number: string): string {
  const figures = number.replace(/[\s.]/g, '')
  return /^\d{10}$/.test(figures) ? figures.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : number
}
