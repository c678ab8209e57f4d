import type { LigneTableau } from '@mon-espace/domain'
import type { Budget } from './budget.ts'
import { type Durees, inHeures } from './durees.ts'
import { addTexte, createTexteRiche } from './texte.ts'
import { type Attributs, type LectureXml, parseXml } from './xml.ts'

/** Column of a reference such as « AB12 », from 0. */
export function columnOf(reference: string): number {
  let colonne = 0
  for (const lettre of reference) {
    const rang = lettre.charCodeAt(0) - 64
    if (rang < 1 || rang > 26) break
    colonne = colonne * 26 + rang
  }
  return colonne - 1
}

/** Columns past this one are noise of a spreadsheet, not data. */
const COLONNES_MAX = 512

/** A whole number that Excel wrote with an exponent, in full: none of its digits is lost. */
function inFull(nombre: string): string {
  if (!/^\d(\.\d+)?E\+?\d{1,2}$/i.test(nombre)) return nombre
  const valeur = Number(nombre)
  return Number.isSafeInteger(valeur) ? String(valeur) : nombre
}

/** What the cells of all sheets point to. */
export interface Communs {
  readonly textes: readonly string[]
  readonly durees: Durees
}

/**
 * A cell being read: its value is the last computed; a formula without one is an error cell, as `#REF!` is. One that gives an
 * empty text says that it is a text.
 */
class Cellule {
  readonly colonne: number
  readonly #type: string | undefined
  readonly #style: number
  readonly #riche = createTexteRiche()
  #valeur: string | null = null
  #formule = false
  #dansValeur = false

  constructor(attributs: Attributs, precedente: number) {
    this.colonne = attributs.r === undefined ? precedente + 1 : columnOf(attributs.r)
    this.#type = attributs.t
    this.#style = Number(attributs.s ?? 0)
  }

  open(nom: string): void {
    this.#riche.open(nom)
    if (nom === 'f') this.#formule = true
    if (nom === 'v' && this.#valeur === null) {
      this.#valeur = ''
      this.#dansValeur = true
    }
  }

  text(texte: string): void {
    this.#riche.text(texte)
    if (this.#dansValeur) this.#valeur = addTexte(this.#valeur ?? '', texte)
  }

  close(nom: string): void {
    this.#riche.close(nom)
    if (nom === 'v') this.#dansValeur = false
  }

  read({ textes, durees }: Communs): string {
    const type = this.#type
    if (type === 'inlineStr') return this.#riche.take()
    const valeur = this.#valeur ?? ''
    if (valeur === '' && this.#formule && (this.#valeur === null || type !== 'str')) return '#N/A'
    if (type === 's') return textes[Number(valeur)] ?? ''
    if (type !== undefined && type !== 'n') return valeur
    return durees.has(this.#style) ? inHeures(valeur) : inFull(valeur)
  }
}

/** Rows as their XML comes: those that are read and not taken yet, and whether the last one has passed. */
class Lignes implements LectureXml {
  readonly #communs: Communs
  readonly #budget: Budget
  #n = 0
  #colonne = -1
  #cellules: string[] | null = null
  #cellule: Cellule | null = null
  #lues: LigneTableau[] = []
  finies = false

  constructor(communs: Communs, budget: Budget) {
    this.#communs = communs
    this.#budget = budget
  }

  take(): LigneTableau[] {
    const lues = this.#lues
    this.#lues = []
    return lues
  }

  open(nom: string, attributs: Attributs): void {
    if (this.finies) return
    if (this.#cellule) this.#cellule.open(nom)
    else if (nom === 'row') {
      this.#n = Number(attributs.r ?? this.#n + 1)
      this.#colonne = -1
      this.#cellules = null
    } else if (nom === 'c') {
      this.#cellules ??= []
      this.#cellule = new Cellule(attributs, this.#colonne)
    }
  }

  text(texte: string): void {
    this.#cellule?.text(texte)
  }

  close(nom: string): void {
    if (nom === 'c' && this.#cellule) this.#end(this.#cellule)
    else if (this.#cellule) this.#cellule.close(nom)
    else if (nom === 'row' && this.#cellules) {
      this.#lues.push({ n: this.#n, cellules: this.#cellules })
      this.#cellules = null
    } else if (nom === 'sheetData') this.finies = true
  }

  #end(cellule: Cellule): void {
    const { colonne } = cellule
    this.#cellule = null
    this.#colonne = colonne
    const texte = cellule.read(this.#communs)
    const cellules = this.#cellules
    this.#budget.spend('caracteres', texte.length)
    if (texte === '' || !cellules || colonne < 0 || colonne >= COLONNES_MAX) return
    while (cellules.length < colonne) cellules.push('')
    cellules[colonne] = texte
  }
}

/** Rows of the XML of a sheet, as it comes: only those of a piece of it are kept. What follows the last is not read. */
export async function* readFeuille(
  morceaux: AsyncIterable<string>,
  communs: Communs,
  budget: Budget,
): AsyncGenerator<LigneTableau> {
  const lignes = new Lignes(communs, budget)
  for await (const _ of parseXml(morceaux, budget, lignes)) {
    yield* lignes.take()
    if (lignes.finies) return
  }
}
