import type { ProblemeImport } from '../api/imports.ts'
import { avertissement } from '../controles/constat.ts'
import type { LigneTableau } from '../referentiels/importation/index.ts'
import { COLONNES_IMPORT, TITRE_POINTS, TITRE_REPERE } from './colonnes/index.ts'
import { normalizeTitre } from './lecture/titre.ts'
import { cleanCellule } from './lecture/valeur.ts'
import { MESSAGES_FICHIER } from './textes.ts'
import type { ColonneImport } from './types.ts'

/** A column of the file that is known, and where it stands. */
export interface ColonneLue {
  readonly colonne: ColonneImport
  /** From 0. */
  readonly rang: number
  /** As the file has it. */
  readonly titre: string
}

/** The header of a file, understood. */
export interface EnteteImport {
  readonly n: number
  readonly colonnes: readonly ColonneLue[]
  /** Rank of the person's own mark; -1 where the file has none. */
  readonly repere: number
  readonly problemes: readonly ProblemeImport[]
}

/** Characters of a title that are read, and told again. */
const TITRE_MAX = 100

/** Titles that people and software write instead of ours. */
const AUTRES_TITRES: Readonly<Record<string, string>> = {
  siret: 'employeur.siret',
  'siret employeur': 'employeur.siret',
  nom: 'apprenti.nomNaissance',
  'nom de naissance': 'apprenti.nomNaissance',
  prenom: 'apprenti.prenom',
  'date de naissance': 'apprenti.dateNaissance',
  nir: 'apprenti.nir',
  'numero de securite sociale': 'apprenti.nir',
  'date de debut': 'contrat.dateDebutExecution',
  'date de debut d execution': 'contrat.dateDebutExecution',
  'date de conclusion': 'contrat.dateConclusion',
  'date de fin': 'contrat.dateFin',
  'code diplome': 'formation.codeDiplome',
  rncp: 'formation.codeRncp',
  'code rncp': 'formation.codeRncp',
}

const parChemin = new Map(COLONNES_IMPORT.map((colonne) => [colonne.chemin, colonne]))
const parTitre = new Map([
  ...Object.entries(AUTRES_TITRES).map(([titre, chemin]) => [titre, parChemin.get(chemin)] as const),
  ...COLONNES_IMPORT.map((colonne) => [normalizeTitre(colonne.chemin), colonne] as const),
  ...COLONNES_IMPORT.map((colonne) => [normalizeTitre(colonne.titre), colonne] as const),
])
const REPERE = normalizeTitre(TITRE_REPERE)
const POINTS = normalizeTitre(TITRE_POINTS)

/** Without what people add to a title: « * », « (facultatif) ». */
const known = (titre: string) =>
  parTitre.get(normalizeTitre(titre.replace(/\((facultatif|obligatoire)\)/i, '')))

/** Fields without which a line is nobody's. */
export const COLONNES_OBLIGATOIRES = ['employeur.siret', 'apprenti.nomNaissance', 'apprenti.prenom'].flatMap(
  (chemin) => parChemin.get(chemin) ?? [],
)

/** How many titles of a row are columns of an import: the header is the row that has most. */
export const countTitres = ({ cellules }: LigneTableau): number => cellules.filter(known).length

/** Name of a column from its rank, as spreadsheets print it: 0 is A, 26 is AA. */
export function lettreOf(rang: number): string {
  const derniere = String.fromCharCode(65 + (rang % 26))
  return rang < 26 ? derniere : lettreOf(Math.floor(rang / 26) - 1) + derniere
}

/** Reads a header: whatever the order of its columns, their capitals and accents. */
export function readEntete({ n, cellules }: LigneTableau): EnteteImport {
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
    const colonne = known(titre)
    if (normalizeTitre(titre) === REPERE && repere === -1) repere = rang
    else if (!colonne) warn('colonne_inconnue', rang, titre, MESSAGES_FICHIER.colonneInconnue)
    else if (colonnes.some((c) => c.colonne === colonne))
      warn('colonne_double', rang, titre, MESSAGES_FICHIER.colonneDouble)
    else colonnes.push({ colonne, rang, titre })
  }
  return { n, colonnes, repere, problemes }
}

/** Titles of the columns that an import cannot do without and the file has not. */
export function missingColonnes({ colonnes }: Pick<EnteteImport, 'colonnes'>): string[] {
  return COLONNES_OBLIGATOIRES.filter((o) => !colonnes.some(({ colonne }) => colonne === o)).map(
    (o) => o.titre,
  )
}
