/**
 * The code that this form gives to what a certification is called on Cerfa 10103*14. The notices say nothing of it: only the
 * codes that name the same diploma, or the same level, are here; a Master 1 or 2 is general or professional, and is asked.
 */
const PONT: ReadonlyMap<string, string> = new Map([
  ...['41', '42', '43', '49'].map((code) => [code, code] as const),
  ['44', '49'],
  ['33', '51'],
  ['34', '52'],
  ['35', '53'],
  ['38', '59'],
  ['54', '31'],
  ['55', '32'],
  ['58', '39'],
  ['62', '23'],
  ['63', '24'],
  ['75', '11'],
  ['76', '11'],
  ['79', '19'],
  ['80', '10'],
])

/** The code of a diploma of Cerfa 10103*14 on this form; null where only a person can tell. */
export const diplomeOf10103 = (code: string): string | null => PONT.get(code) ?? null
