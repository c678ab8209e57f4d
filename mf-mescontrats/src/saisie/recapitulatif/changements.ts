import type { GroupeChamps } from '../champs/definition.ts'
import { toLignes } from './lignes.ts'

/** A line of the recap that two contracts answer otherwise; an answer that one of them has not is empty. */
export interface Changement {
  readonly chemin: string
  /** « Apprenti(e), Prénom » */
  readonly libelle: string
  readonly avant: string
  readonly apres: string
}

/**
 * The lines of the recap that differ from one contract to another, in its order.
 * @param sauf paths of what is compared with nothing: what is sworn, what each says by itself
 */
export function changementsOf(
  groupes: readonly GroupeChamps[],
  base: object,
  contrat: object,
  sauf: readonly string[],
): Changement[] {
  return groupes.flatMap((groupe) => {
    const avant = toLignes(groupe, base)
    const apres = toLignes(groupe, contrat)
    const tous = [...new Set([...apres, ...avant].map(({ chemin }) => chemin))]
    return tous.flatMap((chemin): Changement[] => {
      const [ancienne, nouvelle] = [avant, apres].map((lignes) => lignes.find((l) => l.chemin === chemin))
      const libelle = `${groupe.titre}, ${(nouvelle ?? ancienne)?.libelle ?? ''}`
      const [a, b] = [ancienne?.valeur ?? '', nouvelle?.valeur ?? '']
      return a === b || sauf.includes(chemin) ? [] : [{ chemin, libelle, avant: a, apres: b }]
    })
  })
}
