import type { ListeCodes } from '@mon-espace/domain'
import type { FormulaireInput } from '../formulaires.ts'
import type { Annexe } from './annexe.ts'
import type { BlocsSignature } from './blocs-signature.ts'
import type { Edition, NomsDesCases } from './edition.ts'
import type { Notice } from './notice.ts'
import type { CarteCerfa } from './officiel/carte.ts'
import type { Valeurs } from './remplissage.ts'

/** What is one form's own: all that prints it, fills its blank and writes its annex goes by this. */
export interface Forme {
  /** « FA 13 ». */
  readonly sigle: string
  /** « Contrat d’apprentissage ». */
  readonly titre: string
  /** The edition that we print. */
  readonly edition: Edition
  /** The official blanks that can be filled in its place. */
  readonly cartes: readonly CarteCerfa[]
  /** Where each party signs, by edition: ours and the official blanks. */
  readonly signatures: Readonly<Record<string, BlocsSignature>>
  readonly noms: NomsDesCases
  /** Answers that only newer editions have a box for: the beginning of a name, and what is asked. */
  readonly sansCase: readonly (readonly [nom: string, libelle: string])[]
  valeurs(input: FormulaireInput): Valeurs
  annexe(input: FormulaireInput): Annexe
  readonly notice: Notice
  /** Code lists of the form, for its notice. */
  readonly listes: Readonly<Record<string, ListeCodes>>
}

/** A form and an edition of it. */
export const nomCerfa = ({ sigle }: Forme, edition: string) => `Cerfa ${sigle} n° ${edition}`

/** Title of the file that a filled form makes, by which it is known again. */
export const titreCerfa = (forme: Forme, edition: string) => `${forme.titre} – ${nomCerfa(forme, edition)}`
