/** Upper case without spaces. */
export function normalizeNumeroContrat(texte: string): string {
  return texte.replace(/[\s-]/g, '').toUpperCase()
}

/** Department (three characters, two for 90 to 95), year, month, « NC » or two digits, order. */
const FORME = /^(?:0\d{2}|02[AB]|9[0-5]|97[1-46])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:NC|\d{2})\d{4}$/

/**
 * Number under which a previous contract was deposited (DECA). Example: 02B202212000000.
 * @source form of the numbers given by the ministry's deposit service
 */
export function numeroContratValid(numero: string): boolean {
  return FORME.test(numero)
}
