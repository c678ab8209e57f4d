import { valueAt, withValueAt } from '../champs/chemins.ts'
import type { Avenants, TypeAvenant } from './types.ts'

/** An answer that is not what it was. */
export interface Changement {
  readonly chemin: string
  readonly avant: unknown
  readonly apres: unknown
}

const isBloc = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

/**
 * What differs from one contract to another, field by field; a block that opens or closes, and a list, at once. Absent and
 * null are the same.
 */
export function changesOf(avant: unknown, apres: unknown, sous = ''): Changement[] {
  if (!isBloc(avant) || !isBloc(apres)) {
    if (JSON.stringify(avant ?? null) === JSON.stringify(apres ?? null)) return []
    return [{ chemin: sous, avant: avant ?? null, apres: apres ?? null }]
  }
  return [...new Set([...Object.keys(avant), ...Object.keys(apres)])].flatMap((cle) =>
    changesOf(avant[cle], apres[cle], sous === '' ? cle : `${sous}.${cle}`),
  )
}

/** A contract with these changes. */
export const withChanges = <C>(contrat: C, changements: readonly Changement[]): C =>
  changements.reduce((lu, { chemin, apres }) => withValueAt(lu, chemin, apres), contrat)

const isWithin = (chemin: string, parent: string) => chemin === parent || chemin.startsWith(`${parent}.`)

/** True where an amendment may change what stands at a path. */
export const isOuvert = (ouverts: readonly string[], chemin: string): boolean =>
  ouverts.some((ouvert) => isWithin(chemin, ouvert))

/** The same contract where only what an amendment answers by itself is another's. */
export const withPropres = <C extends object>(base: C, propres: readonly string[], contrat: object): C =>
  propres.reduce((lu, chemin) => withValueAt(lu, chemin, valueAt(contrat, chemin)), base)

/** One type of a kind's amendments; undefined where it has none of that code. */
export const typeAvenantOf = <P extends string>(
  { types }: Pick<Avenants<P>, 'types'>,
  code: string,
): TypeAvenant<P> | undefined => types.find((type) => type.code === code)
