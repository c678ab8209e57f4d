import type { LigneTableau } from '@mon-espace/domain'
import { attribut, elements } from './elements.ts'
import { decodeXml, textOf } from './texte.ts'

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
/** Characters of XML between two rows, or in one: a sheet that holds more is not one. */
const LIGNE_MAX = 1024 * 1024
/** Longer than the tag that ends the rows. */
const FIN_MAX = 40

/** Rows of the XML of a sheet, as it comes: only the row being read is kept. @throws Error on a row without end */
export async function* readFeuille(
  morceaux: AsyncIterable<string>,
  partages: readonly string[],
): AsyncGenerator<LigneTableau> {
  let reste = ''
  let n = 0
  for await (const morceau of morceaux) {
    reste += morceau
    let lu = 0
    for (const { attributs, contenu, fin } of elements(reste, 'row')) {
      lu = fin
      n = Number(attribut(attributs, 'r') ?? n + 1)
      if (contenu !== '') yield { n, cellules: readCells(contenu, partages) }
    }
    reste = reste.slice(lu)
    if (/<\/(\w{1,20}:)?sheetData>/.test(reste.slice(-(morceau.length + FIN_MAX)))) return
    if (reste.length > LIGNE_MAX) throw new Error('Une ligne de ce classeur est sans fin.')
  }
}

function readCells(xml: string, partages: readonly string[]): string[] {
  const cellules: string[] = []
  let colonne = -1
  for (const { attributs, contenu } of elements(xml, 'c')) {
    const reference = attribut(attributs, 'r')
    colonne = reference ? columnOf(reference) : colonne + 1
    if (contenu === '' || colonne >= COLONNES_MAX || colonne < 0) continue
    while (cellules.length < colonne) cellules.push('')
    cellules[colonne] = readValue(attributs, contenu, partages)
  }
  return cellules
}

const firstOf = (xml: string, nom: string) => elements(xml, nom).next().value

/** A whole number that Excel wrote with an exponent, in full: none of its digits is lost. */
function inFull(nombre: string): string {
  if (!/^\d(\.\d+)?E\+?\d{1,2}$/i.test(nombre)) return nombre
  const valeur = Number(nombre)
  return Number.isSafeInteger(valeur) ? String(valeur) : nombre
}

/** The value last computed of a cell; what has a formula and no value is an error cell, as `#REF!` is. */
function readValue(attributs: string, contenu: string, partages: readonly string[]): string {
  const type = attribut(attributs, 't')
  if (type === 'inlineStr') return textOf(contenu)
  const valeur = firstOf(contenu, 'v')
  if (!valeur) return firstOf(contenu, 'f') ? '#N/A' : ''
  const texte = decodeXml(valeur.contenu)
  if (type === 's') return partages[Number(texte)] ?? ''
  return type === undefined || type === 'n' ? inFull(texte) : texte
}
