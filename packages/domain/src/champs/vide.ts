import type { Champs, Noeud, Sections } from './definition.ts'
import { isBloc, placesOf } from './parcours.ts'
import type { CheminDe, ContratDe, ValeurA, ValeursDe } from './valeurs.ts'

const emptyNode = (noeud: Noeud): unknown =>
  isBloc(noeud) && !noeud.facultatif ? emptyOf(noeud.champs) : null

/** Fields in which nothing was entered yet: every one of them, and every optional block, null. */
export function emptyOf<C extends Champs>(champs: C): ValeursDe<C> {
  const vides = Object.entries(champs).map(([cle, noeud]) => [cle, emptyNode(noeud)])
  return Object.fromEntries(vides) as ValeursDe<C>
}

/** A contract in which nothing was entered yet. */
export function emptyContratOf<S extends Sections>(sections: S): ContratDe<S> {
  const vides = Object.entries(sections).map(([nom, { champs }]) => [nom, emptyOf(champs)])
  return Object.fromEntries(vides) as ContratDe<S>
}

/** What the block at a path holds where it opens. */
export function emptyAt<S extends Sections, P extends CheminDe<S>>(
  sections: S,
  chemin: P,
): NonNullable<ValeurA<ContratDe<S>, P>> {
  const place = placesOf(sections).find((p) => p.chemin === chemin)
  if (!place || !isBloc(place.noeud)) throw new Error(`no block at ${chemin}`)
  return emptyOf(place.noeud.champs) as NonNullable<ValeurA<ContratDe<S>, P>>
}
