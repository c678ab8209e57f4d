import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'

const aucunMotDePasse = (nom: string) =>
  `La connexion se fait avec ${nom}\u00a0: aucun mot de passe n’est à choisir ni à saisir ici.`

/**
 * Closes what the operator’s provider stands for, where it is the only door; `words`: what to do instead, by its name.
 * @throws Refus `porte_unique`
 */
export function requirePassword(
  { identite }: Pick<Deps, 'identite'>,
  words: (nom: string) => string = aucunMotDePasse,
): void {
  if (identite?.seulePorte) throw refus('porte_unique', { detail: words(identite.nom) })
}
