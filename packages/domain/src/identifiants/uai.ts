/** Letters of the key: no I, O nor Q. */
const CLES = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** Upper case, seven digits: a spreadsheet eats the leading zero. */
export function normalizeUai(texte: string): string {
  const propre = texte.replace(/\s/g, '').toUpperCase()
  return /^\d{6}[A-Z]$/.test(propre) ? `0${propre}` : propre
}

/** UAI of a school or CFA: seven digits and a key letter, the rest of the division by 23. @source Ramsese */
export function uaiValid(uai: string): boolean {
  return /^\d{7}[A-Z]$/.test(uai) && CLES[Number(uai.slice(0, 7)) % CLES.length] === uai[7]
}
