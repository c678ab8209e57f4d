/** Keeps digits and the letters of Corsica, in upper case: groups are parted as letters and pay slips do, « … 123 / 67 ». */
export function normalizeNir(texte: string): string {
  return texte.replace(/[\s./_\u2010-\u2015-]/g, '').toUpperCase()
}

/** Sex digit, year, month, department (2A and 2B too), commune, order. */
const FORME = /^[1-8]\d{2}(0[1-9]|1[0-2]|[235-9]\d|4[0-2])(\d{2}|2[AB])\d{6}$/

/**
 * True for the thirteen characters of a NIR: a definitive one begins with 1 or 2, a waiting or provisional one with
 * 3 or 4 (NIA), 5 or 6 (MIG), 7 or 8 (NNP). Months 20 to 42
 * and from 50 on stand for a month that is not known.
 * @source INSEE, structure of the NIR; notice 51649#09: thirteen characters, without the key
 */
export function nirValid(nir: string): boolean {
  return FORME.test(nir) && nir.slice(7, 10) !== '000' && nir.slice(10, 13) !== '000'
}

/** True for a number that is not definitive. */
export function nirProvisoire(nir: string): boolean {
  return /^[3-8]/.test(nir)
}

/**
 * Key of a NIR, two digits: 97 − (N mod 97), where 2A counts as 19 and 2B as 18.
 * @throws RangeError when the thirteen characters are not those of a NIR
 */
export function nirKey(nir: string): string {
  if (!FORME.test(nir)) throw new RangeError('Not the thirteen characters of a NIR')
  const chiffres = nir.replace('2A', '19').replace('2B', '18')
  return String(97 - Number(BigInt(chiffres) % 97n)).padStart(2, '0')
}

/** True for fifteen characters whose key is right. */
export function nirWithKeyValid(texte: string): boolean {
  return texte.length === 15 && nirValid(texte.slice(0, 13)) && nirKey(texte.slice(0, 13)) === texte.slice(13)
}

/** The thirteen characters of a NIR typed with its key, when the key is right; any other text as it is. */
export function withoutNirKey(texte: string): string {
  const nir = normalizeNir(texte)
  return nirWithKeyValid(nir) ? nir.slice(0, 13) : texte
}

/** « 21002******** »: what every answer shows of a NIR. */
export function maskNir(nir: string): string {
  return `${nir.slice(0, 5)}${'*'.repeat(8)}`
}

/** True for what `maskNir` makes. */
export function isNirMasque(texte: string): boolean {
  return /^.{5}\*{8}$/.test(texte)
}
