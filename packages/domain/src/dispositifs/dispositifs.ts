import type { ContratDe } from '../champs/valeurs.ts'
import { APPRENTISSAGE } from './apprentissage/apprentissage.ts'
import type { Dispositif } from './dispositif.ts'
import { PROFESSIONNALISATION } from './professionnalisation/professionnalisation.ts'

const INSTALLES = [APPRENTISSAGE, PROFESSIONNALISATION] as const

/** A contract of one of the kinds that can be entered. */
export type ContratInstalle = ContratDe<(typeof INSTALLES)[number]['sections']>

/** Kinds of contract by the `type` of their dossiers. */
export type Dispositifs = ReadonlyMap<string, Dispositif>

/** The kinds of contract that can be entered: adding one is a word in the list above. */
export const DISPOSITIFS: Dispositifs = new Map(
  INSTALLES.map((dispositif): [string, Dispositif] => [dispositif.code, dispositif]),
)

/** The kind of contract of a dossier. @throws Error for one that is not installed: nothing can be done with it */
export function requireDispositif(type: string, dispositifs: Dispositifs = DISPOSITIFS): Dispositif {
  const dispositif = dispositifs.get(type)
  if (!dispositif) throw new Error(`no kind of contract ${type}`)
  return dispositif
}
