import type { Champs, Noeud, Section, Sections } from './definition.ts'
import { isBloc } from './parcours.ts'
import type { ContratDe, Partiel } from './valeurs.ts'
import { emptyContratOf, emptyOf } from './vide.ts'

function mergeNode(noeud: Noeud, known: unknown, given: unknown): unknown {
  if (given === undefined) return known
  if (given === null || !isBloc(noeud)) return given
  return mergeChamps(noeud.champs, known ?? emptyOf(noeud.champs), given)
}

function mergeChamps(champs: Champs, known: unknown, given: unknown): unknown {
  const base = known as Record<string, unknown>
  const part = given as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(champs).map(([cle, noeud]) => [cle, mergeNode(noeud, base[cle], part[cle])]),
  )
}

/**
 * A section with part of it replaced: an absent key means unchanged, `null` erases, an optional block that was
 * closed opens with the keys given. Lists are replaced whole.
 */
export function mergeSectionOf<S extends Sections, N extends keyof S & string>(
  sections: S,
  nom: N,
  known: ContratDe<S>[N],
  given: Partiel<ContratDe<S>[N]>,
): ContratDe<S>[N] {
  const { champs } = sections[nom] as Section
  return mergeChamps(champs, known, given) as ContratDe<S>[N]
}

/** A contract of which sections, and keys in them, may be missing. */
export type ContratPartielDe<S extends Sections> = {
  readonly [N in keyof S]?: Partiel<ContratDe<S>[N]> | null | undefined
}

/** A draft with every key: what is missing is null. */
export function completeContratOf<S extends Sections>(
  sections: S,
  partiel: ContratPartielDe<S>,
): ContratDe<S> {
  const vide: Readonly<Record<string, unknown>> = emptyContratOf(sections)
  const complet = Object.entries(sections).map(([nom, { champs }]) => [
    nom,
    mergeChamps(champs, vide[nom], partiel[nom] ?? {}),
  ])
  return Object.fromEntries(complet) as ContratDe<S>
}
