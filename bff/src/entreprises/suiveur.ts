import { empreinte } from '../store/empreinte.ts'
import { motsTrouves } from '../store/mots.ts'

/** Who somebody is, as a contract or the list of employees says it. */
export interface Identite {
  readonly nom: string
  readonly prenom: string
  readonly dateNaissance: string
}

/** Somebody who follows the person of a contract. */
export interface Suiveur extends Identite {
  /** What they are counted by: their id among the employees, or {@link cleOf}; null while they are not known. */
  readonly cle: string | null
}

/** The words that an employee is found by, between spaces: ` lefevre elise `. */
export const motsSalarie = (nomNaissance: string, prenom: string): string =>
  ` ${motsTrouves(`${nomNaissance} ${prenom}`).join(' ')} `

/** What somebody is counted by where no link to the list of employees is kept: opaque, and the same however it is typed. */
export function cleOf({ nom, prenom, dateNaissance }: Identite): string | null {
  if (nom === '' || prenom === '' || dateNaissance === '') return null
  return empreinte(`${motsSalarie(nom, prenom)}${dateNaissance}`)
}
