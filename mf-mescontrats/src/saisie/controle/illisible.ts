import type { Controle } from '@mon-espace/domain/api'
import { definitionOf } from '../champs/catalogue.ts'
import { illisible as t } from '../textes.ts'

function messageOf(chemin: string): string {
  const genre = definitionOf(chemin)?.genre
  if (genre?.type === 'montant') return t.montant
  return genre?.type === 'nombre' && !genre.decimales ? t.entier : t.nombre
}

const dits = new Map<string, Controle>()

/** What is told of a number that cannot be read, before anything else of it: the same object each time. */
export function toIllisible(chemin: string): Controle {
  const dit = dits.get(chemin) ?? {
    code: 'nombre_illisible',
    gravite: 'bloquant',
    chemin,
    message: messageOf(chemin),
  }
  dits.set(chemin, dit)
  return dit
}
