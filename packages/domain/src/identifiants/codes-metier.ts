/** « 478 » and « IDCC 478 » → « 0478 »: an IDCC has four digits. */
export function normalizeIdcc(texte: string): string {
  const propre = texte.trim().replace(/^idcc[\s:.-]*/i, '')
  return /^\d{1,4}$/.test(propre) ? propre.padStart(4, '0') : propre
}

/** IDCC of a collective agreement: four digits (9999 none, 9998 being negotiated). @source notice 51649#09 */
export function idccValid(idcc: string): boolean {
  return /^\d{4}$/.test(idcc) && idcc !== '0000'
}

/** « 78.20 z » → « 7820Z ». */
export function normalizeApe(texte: string): string {
  return texte.replace(/[\s.]/g, '').toUpperCase()
}

/** APE code, NAF rev. 2 of 2008: four digits and a letter. */
export function apeValid(ape: string): boolean {
  return /^\d{4}[A-Z]$/.test(ape)
}

/** « RNCP 38401 » and « RNCPRNCP38401 » → « 38401 »: the form wants the digits only. */
export function normalizeRncp(texte: string): string {
  return texte.replace(/[\s.-]/g, '').replace(/^(?:RNCP)+/i, '')
}

/** RNCP code: two to five digits. @source notice 51649#09 */
export function rncpValid(rncp: string): boolean {
  return /^\d{2,5}$/.test(rncp)
}
