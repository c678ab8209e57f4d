/** Before the key of all that the pages keep in this browser. */
const PREFIXE = 'mon-espace.'

/**
 * The key of what a module keeps of a person in this browser alone: whoever signs out here is told of it, then it is erased.
 * Its value is JSON, with `jusqua` (until when it holds, in milliseconds) and `chemin`, the page where it can be seen to.
 * @param compte id of the account
 */
export const cleGarde = (quoi: string, compte: string, suite: string): string =>
  `${PREFIXE}${quoi}.${compte}.${suite}`

/** Keys of what this browser keeps of an account. */
export function clesGardees(compte: string): string[] {
  try {
    return Object.keys(localStorage).filter((cle) => cle.startsWith(PREFIXE) && cle.includes(`.${compte}.`))
  } catch {
    // Storage refused: nothing was kept.
    return []
  }
}

/** Erases all that this browser keeps of an account. */
export function eraseGardes(compte: string): void {
  for (const cle of clesGardees(compte)) localStorage.removeItem(cle)
}

/** By which the tabs of a browser tell one another that the person signs out. */
export const CANAL_DECONNEXION = 'deconnexion'
