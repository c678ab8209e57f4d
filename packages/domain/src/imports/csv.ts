import type { LigneTableau } from '../referentiels/importation/ligne.ts'

/** Columns past this one are noise of a spreadsheet, not data. */
const COLONNES_MAX = 512
const SEPARATEURS = [';', '\t', ',']

/** A quote that is never closed: the rest of the file would be one cell. */
export class GuillemetOuvert extends Error {
  override name = 'GuillemetOuvert'
  /** Row in which the cell begins. */
  readonly n: number
  constructor(n: number) {
    super('unclosed quote')
    this.n = n
  }
}

/** Characters of the first row that are looked at to tell the separator. */
const PREMIERE_MAX = 100_000

/** The separator told by « sep= », else the one met most often in the first row, outside quotes. */
function separateurOf(texte: string): { separateur: string; debut: number } {
  const dit = /^sep=(.)\r?\n/i.exec(texte)
  if (dit) return { separateur: dit[1] ?? ';', debut: dit[0].length }
  const comptes = SEPARATEURS.map(() => 0)
  let citee = false
  for (let at = 0; at < Math.min(texte.length, PREMIERE_MAX); at++) {
    const c = texte.charAt(at)
    if (c === '"') citee = !citee
    else if (!citee && (c === '\n' || c === '\r')) break
    else if (!citee)
      for (const [i, s] of SEPARATEURS.entries()) if (s === c) comptes[i] = (comptes[i] ?? 0) + 1
  }
  return { separateur: SEPARATEURS[comptes.indexOf(Math.max(...comptes))] ?? ';', debut: 0 }
}

/**
 * Rows of a CSV, numbered as a spreadsheet numbers them: a cell between quotes may hold separators, line ends and
 * doubled quotes. A quote inside a cell that does not begin by one is a plain character.
 * @throws GuillemetOuvert
 */
export function* readCsvLignes(texte: string): Generator<LigneTableau> {
  const { separateur, debut } = separateurOf(texte)
  let n = 1
  let cellules: string[] = []
  let at = debut
  while (at < texte.length) {
    const { cellule, fin } =
      texte[at] === '"' ? quoted(texte, at, separateur, n) : plain(texte, at, separateur)
    if (cellules.length < COLONNES_MAX) cellules.push(cellule)
    at = fin
    if (texte[at] === separateur) {
      at += 1
      // A row may end by an empty cell.
      if (at < texte.length && texte[at] !== '\r' && texte[at] !== '\n') continue
      cellules.push('')
    }
    yield { n, cellules }
    n += 1
    cellules = []
    if (texte[at] === '\r') at += 1
    if (texte[at] === '\n') at += 1
  }
}

function endOf(texte: string, from: number, separateur: string): number {
  let at = from
  while (at < texte.length && texte[at] !== separateur && texte[at] !== '\n' && texte[at] !== '\r') at += 1
  return at
}

function plain(texte: string, at: number, separateur: string): { cellule: string; fin: number } {
  const fin = endOf(texte, at, separateur)
  return { cellule: texte.slice(at, fin), fin }
}

function quoted(texte: string, at: number, separateur: string, n: number): { cellule: string; fin: number } {
  let fermeture = texte.indexOf('"', at + 1)
  while (fermeture !== -1 && texte[fermeture + 1] === '"') fermeture = texte.indexOf('"', fermeture + 2)
  if (fermeture === -1) throw new GuillemetOuvert(n)
  const fin = endOf(texte, fermeture + 1, separateur)
  const contenu = texte.slice(at + 1, fermeture).replaceAll('""', '"')
  return { cellule: contenu + texte.slice(fermeture + 1, fin), fin }
}
