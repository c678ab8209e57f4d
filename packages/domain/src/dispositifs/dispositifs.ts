import type { ContratDe } from '../champs/valeurs.ts'
import { APPRENTISSAGE } from './apprentissage/apprentissage.ts'
import type { Dispositif } from './dispositif.ts'

const INSTALLES = [APPRENTISSAGE] as const

/** A contract of one of the kinds that can be entered. */
export type ContratInstalle = ContratDe<(typeof INSTALLES)[number]['sections']>

/** The kinds of contract that can be entered, by the `type` of their dossiers: adding one is a word in the list above. */
export const DISPOSITIFS: ReadonlyMap<string, Dispositif> = new Map(
  INSTALLES.map((dispositif): [string, Dispositif] => [dispositif.code, dispositif]),
)

/** The kind of contract of that name; undefined where none is installed. */
export const dispositifOf = (type: string): Dispositif | undefined => DISPOSITIFS.get(type)

/** The kind of contract of a dossier. @throws Error for one that is not installed: nothing can be done with it */
export function requireDispositif(type: string): Dispositif {
  const dispositif = dispositifOf(type)
  if (!dispositif) throw new Error(`no kind of contract ${type}`)
  return dispositif
}
