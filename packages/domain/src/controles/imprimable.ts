import { bloquant, type Constat } from './constat.ts'
import { MESSAGES } from './textes-champs.ts'

/** Letters that no font of the documents can print: told at entry, never replaced by a question mark. */
export function checkPrintables(contrat: unknown, printable: (texte: string) => boolean): Constat[] {
  const constats: Constat[] = []
  const visit = (valeur: unknown, chemin: string): void => {
    if (typeof valeur === 'string' && !printable(valeur))
      constats.push(bloquant('caractere_non_imprimable', chemin, MESSAGES.nonImprimable))
    else if (valeur !== null && typeof valeur === 'object')
      for (const [cle, enfant] of Object.entries(valeur)) visit(enfant, chemin ? `${chemin}.${cle}` : cle)
  }
  visit(contrat, '')
  return constats
}
