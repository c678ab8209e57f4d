import {
  countTitres,
  type Dispositif,
  type Dispositifs,
  type EnteteImport,
  isExemple,
  type LigneLue,
  type LigneTableau,
  modeleImport,
  type OptionsLecture,
  readEntete,
  readLigne,
} from '@mon-espace/domain'
import { LIGNES_IMPORT_MAX } from '@mon-espace/domain/api'
import { breathe } from '../../breathe.ts'
import { refusFichier } from '../refuse.ts'
import { REFUS_FICHIER } from '../textes.ts'

/** A table of contracts, read. */
export interface TableauLu {
  /** Kind of the contracts. */
  readonly type: string
  readonly entete: EnteteImport
  readonly lignes: readonly LigneLue[]
  /** Rows marked as an example. */
  readonly exemples: readonly number[]
}

/** The header stands in the first rows, under a title or two. */
const LIGNES_ENTETE = 20
/** Fewer known titles than this are a chance, not a header. */
const TITRES_MIN = 2
/** Marked examples that are looked over; the model has one. */
const EXEMPLES_MAX = 20
const LIGNES_LUES_MAX = LIGNES_ENTETE + EXEMPLES_MAX + LIGNES_IMPORT_MAX + 1

/** So many empty rows in a row are the end of a table, whatever formats a spreadsheet gave those below. */
const VIDES_MAX = 5000

/** The rows of a sheet in which something is written, no more of them than an import takes. */
export async function collect(
  rows: AsyncIterable<LigneTableau> | Iterable<LigneTableau>,
): Promise<LigneTableau[]> {
  const lignes: LigneTableau[] = []
  let vides = 0
  for await (const ligne of rows) {
    const vide = ligne.cellules.every((cellule) => cellule.trim() === '')
    vides = vide ? vides + 1 : 0
    if (!vide) lignes.push(ligne)
    if (lignes.length >= LIGNES_LUES_MAX || vides >= VIDES_MAX) break
  }
  return lignes
}

/** Lines read before what else waits runs. */
const SOUFFLE = 20

async function readLignes(
  entete: EnteteImport,
  rows: readonly LigneTableau[],
  options: OptionsLecture,
): Promise<LigneLue[]> {
  const lignes: LigneLue[] = []
  for (const [i, row] of rows.entries()) {
    if (i % SOUFFLE === SOUFFLE - 1) await breathe()
    const ligne = readLigne(entete, row, options)
    // A row where only the mark is filled in, or what no column takes, is no contract.
    if (ligne.fautes.length > 0 || Object.keys(ligne.contrat).length > 0) lignes.push(ligne)
  }
  return lignes
}

/** A list of something else, such as our own export: it names people, but says of no contract when it begins. */
function isForeign(
  { reperes }: Dispositif,
  { colonnes, problemes }: Pick<EnteteImport, 'colonnes' | 'problemes'>,
): boolean {
  const inconnues = problemes.filter(({ code }) => code === 'colonne_inconnue').length
  return inconnues > colonnes.length && !colonnes.some(({ colonne }) => colonne.chemin === reperes.dateDebut)
}

/** Where a table of contracts begins. */
export interface Debut {
  readonly dispositif: Dispositif
  /** Its header. */
  readonly titres: LigneTableau
  /** Rank of that row, from 0. */
  readonly rang: number
}

/** The header of these kinds among the first rows: the row, and the kind, of which most titles are columns. */
function findMost(dispositifs: Iterable<Dispositif>, rows: readonly LigneTableau[]): Debut | null {
  let found: Debut | null = null
  let most = TITRES_MIN - 1
  for (const dispositif of dispositifs) {
    const modele = modeleImport(dispositif.sections)
    for (const [rang, titres] of rows.slice(0, LIGNES_ENTETE).entries()) {
      const known = countTitres(modele, titres)
      if (known <= most) continue
      most = known
      found = { dispositif, titres, rang }
    }
  }
  return found
}

/** How much of what names a line these titles hold. */
function countIdentite({ dispositif: { sections }, titres }: Debut): number {
  const { obligatoires, find } = modeleImport(sections)
  const connues = titres.cellules.map(find)
  return obligatoires.filter((colonne) => connues.includes(colonne)).length
}

/**
 * Where a table of contracts begins among these rows; null where none of the first is a header.
 * @param type kind that the table is asked to be of: it is of another one only where its titles name whom that one speaks of
 */
export function findDebut(
  dispositifs: Dispositifs,
  rows: readonly LigneTableau[],
  type: string | undefined,
): Debut | null {
  const tous = [...dispositifs.values()]
  if (type === undefined) return findMost(tous, rows)
  const [voulu, autre] = [true, false].map((sien) =>
    findMost(
      tous.filter(({ code }) => (code === type) === sien),
      rows,
    ),
  )
  if (!voulu || !autre) return voulu ?? autre ?? null
  return countIdentite(autre) > countIdentite(voulu) ? autre : voulu
}

/** The table that begins there. @throws Refus when it cannot be imported */
export async function readTableau(
  { dispositif, titres, rang }: Debut,
  rows: readonly LigneTableau[],
  options: OptionsLecture,
): Promise<TableauLu> {
  const entete = readEntete(modeleImport(dispositif.sections), titres)
  if (isForeign(dispositif, entete)) throw refusFichier('pas_le_modele', REFUS_FICHIER.pas_le_modele)
  const suite = rows.slice(rang + 1)
  const exemples = suite.filter((row) => isExemple(entete, row))
  const lignes = await readLignes(
    entete,
    suite.filter((row) => !exemples.includes(row)),
    options,
  )
  if (lignes.length === 0) throw refusFichier('aucune_ligne', REFUS_FICHIER.aucune_ligne)
  if (lignes.length > LIGNES_IMPORT_MAX || rows.length >= LIGNES_LUES_MAX)
    throw refusFichier('trop_de_lignes', REFUS_FICHIER.trop_de_lignes(LIGNES_IMPORT_MAX))
  return { type: dispositif.code, entete, lignes, exemples: exemples.map(({ n }) => n) }
}
