/**
 * Reads a phone number as typed. A French one comes back as its ten figures (« +33 1 40… », « 0033 1 40… » too), any
 * other as typed, so that nothing is lost; null when empty.
 */
export function parseTelephone(text: string): string | null {
  const typed = text.trim()
  if (!typed) return null
  const figures = typed.replace(/[\s\u00a0\u202f.\-()]/g, '').replace(/^(?:\+|00)33(?:0)?(?=\d{9}$)/, '0')
  return /^0\d{9}$/.test(figures) ? figures : typed
}

/** `0140000000` → « 01 40 00 00 00 » (no-break spaces). Other numbers come back as they are. */
export function formatTelephone(number: string): string {
  return /^0\d{9}$/.test(number) ? number.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : number
}
