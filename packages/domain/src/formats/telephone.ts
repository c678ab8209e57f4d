/** Mainland France, and the overseas departments, whose numbers begin with their own code: 0590, 0594, 0596, 0262, 0639… */
const INDICATIF = /^(?:\+|00)(?:33|262|590|594|596)0?(?=[1-9]\d{8}$)/

/** Ten digits, the second from 1 to 9. */
export const telephoneValid = (telephone: string): boolean => /^0[1-9]\d{8}$/.test(telephone)

/**
 * Reads a phone number as typed. A French one comes back as its ten figures (« +33 1 40… », « 0033 1 40… », « +262 262… »
 * too), any other as typed, so that nothing is lost; null when empty.
 */
export function parseTelephone(text: string): string | null {
  const typed = text.trim()
  if (!typed) return null
  const figures = typed.replace(/[\s.()\u00a0\u202f-]/g, '').replace(INDICATIF, '0')
  return telephoneValid(figures) ? figures : typed
}

/** `0140000000` → « 01 40 00 00 00 » (no-break spaces), whatever spaces it has. Other numbers come back as they are. */
export function formatTelephone(number: string): string {
  const figures = number.replace(/[\s.]/g, '')
  return /^\d{10}$/.test(figures) ? figures.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : number
}
