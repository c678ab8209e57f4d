import { noeudAt, type Sections } from '@mon-espace/domain'
import type { Constat } from '@mon-espace/domain/api'
import { illisible as t } from '../textes.ts'

/** What is told of numbers that cannot be read, before anything else of them: of each, the same object each time. */
export function createIllisibles(sections: Sections): (chemin: string) => Constat {
  const dits = new Map<string, Constat>()
  function messageOf(chemin: string): string {
    const noeud = noeudAt(sections, chemin)
    if (noeud?.genre === 'montant') return t.montant
    if (noeud?.genre !== 'entier') return t.nombre
    return noeud.minutes ? t.heures : t.entier(noeud.unite)
  }
  return (chemin) => {
    const dit = dits.get(chemin) ?? {
      code: 'nombre_illisible',
      gravite: 'bloquant',
      chemin,
      message: messageOf(chemin),
    }
    dits.set(chemin, dit)
    return dit
  }
}
