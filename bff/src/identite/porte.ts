import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'

/** Closes what the operator’s provider stands for, where it is the only door. @throws Refus `porte_unique` */
export function requirePassword({ identite }: Pick<Deps, 'identite'>): void {
  if (!identite?.seulePorte) return
  throw refus('porte_unique', {
    detail: `La connexion se fait avec ${identite.nom}\u00a0: aucun mot de passe n’est à choisir ni à saisir ici.`,
  })
}
