import { valueAt } from '../champs/chemins.ts'
import type { Sections } from '../champs/definition.ts'
import { avertissement } from '../controles/constat.ts'
import type { LigneTableau } from '../referentiels/importation/ligne.ts'
import { normalizeTitre } from './lecture/titre.ts'
import { cleanCellule } from './lecture/valeur.ts'
import { type ModeleImport, TITRE_POINTS, TITRE_REPERE } from './modele.ts'
import { MESSAGES_FICHIER } from './textes.ts'
import type { ColonneImport, ProblemeImport } from './types.ts'

/** A column of the file that is known, and where it stands. */
export interface ColonneLue {
  readonly colonne: ColonneImport
  /** From 0. */
  readonly rang: number
  /** As the file has it. */
  readonly titre: string
}

/** The header of a file, understood. */
export interface EnteteImport<S extends Sections = Sections> {
  readonly modele: ModeleImport<S>
  readonly n: number
  readonly colonnes: readonly ColonneLue[]
  /** Rank of the person's own mark; -1 where the file has none. */
  readonly repere: number
  readonly problemes: readonly ProblemeImport[]
}

/** Characters of a title that are read, and told again. */
const TITRE_MAX = 100

const REPERE = normalizeTitre(TITRE_REPERE)
const POINTS = normalizeTitre(TITRE_POINTS)

/** How many titles of a row are columns of an import: the header is the row that has most. */
export const countTitres = ({ find }: ModeleImport, { cellules }: LigneTableau): number =>
  cellules.filter(find).length

/** Name of a column from its rank, as spreadsheets print it: 0 is A, 26 is AA. */
export function lettreOf(rang: number): string {
  const derniere = String.fromCharCode(65 + (rang % 26))
  return rang < 26 ? derniere : lettreOf(Math.floor(rang / 26) - 1) + derniere
}

/** Reads a header: whatever the order of its columns, their capitals and accents. */
export function readEntete<S extends Sections>(
  modele: ModeleImport<S>,
  { n, cellules }: LigneTableau,
): EnteteImport<S> {
  const colonnes: ColonneLue[] = []
  const problemes: ProblemeImport[] = []
  const warn = (
    code: string,
    rang: number,
    titre: string,
    tell: (lettre: string, titre: string) => string,
  ) => {
    const lettre = lettreOf(rang)
    problemes.push({ ...avertissement(code, '', tell(lettre, titre)), colonne: { lettre, titre } })
  }
  let repere = -1
  for (const [rang, cellule] of cellules.entries()) {
    const titre = cleanCellule(cellule.slice(0, TITRE_MAX))
    if (titre === '' || normalizeTitre(titre) === POINTS) continue
    const colonne = modele.find(titre)
    if (normalizeTitre(titre) === REPERE && repere === -1) repere = rang
    else if (!colonne) warn('colonne_inconnue', rang, titre, MESSAGES_FICHIER.colonneInconnue)
    else if (colonnes.some((c) => c.colonne === colonne))
      warn('colonne_double', rang, titre, MESSAGES_FICHIER.colonneDouble)
    else colonnes.push({ colonne, rang, titre })
  }
  return { modele, n, colonnes, repere, problemes }
}

/**
 * Titles of the columns that an import cannot do without and the file has not.
 * @param connu what every line of the file starts from
 */
export const missingColonnes = (
  { modele, colonnes }: Pick<EnteteImport, 'modele' | 'colonnes'>,
  connu: object = {},
): string[] =>
  modele.obligatoires
    .filter(({ chemin }) => !colonnes.some(({ colonne }) => colonne.chemin === chemin))
    .filter(({ chemin }) => (valueAt(connu, chemin) ?? null) === null)
    .map(({ titre }) => titre)
