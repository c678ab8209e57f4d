import type { GroupeChamps } from '../champs/definition.ts'
import type { Illisibles } from '../formulaire/formulaire.ts'
import { type LigneRecap, toLignes } from './lignes.ts'

/** A line of the recap that two contracts answer otherwise; an answer that one of them has not is empty. */
export interface Changement {
  readonly chemin: string
  /** « Apprenti(e), Prénom » */
  readonly libelle: string
  readonly avant: string
  readonly apres: string
  /** Where the label of the code is looked up that both answers are. */
  readonly referentiel?: LigneRecap['referentiel']
}

/**
 * The lines of the recap that differ from one contract to another, in its order.
 * @param sauf paths of what is compared with nothing: what is sworn, what each says by itself
 * @param illisibles what cannot be read yet of the second, as it was typed
 */
export function changementsOf(
  groupes: readonly GroupeChamps[],
  base: object,
  contrat: object,
  sauf: readonly string[],
  illisibles?: Illisibles,
): Changement[] {
  return groupes.flatMap((groupe) => {
    const avant = toLignes(groupe, base)
    const apres = toLignes(groupe, contrat, illisibles)
    const tous = [...new Set([...apres, ...avant].map(({ chemin }) => chemin))]
    return tous.flatMap((chemin): Changement[] => {
      const [ancienne, nouvelle] = [avant, apres].map((lignes) => lignes.find((l) => l.chemin === chemin))
      const ligne = nouvelle ?? ancienne
      const libelle = `${groupe.titre}, ${ligne?.libelle ?? ''}`
      const [a, b] = [ancienne?.valeur ?? '', nouvelle?.valeur ?? '']
      return a === b || sauf.includes(chemin)
        ? []
        : [{ chemin, libelle, avant: a, apres: b, referentiel: ligne?.referentiel }]
    })
  })
}
