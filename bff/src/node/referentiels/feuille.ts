import type { LigneTableau } from '@mon-espace/domain'

const ENTITES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text of XML: entities and `_x000D_` escapes undone. */
export function decodeXml(texte: string): string {
  if (!texte.includes('&')) return texte
  return texte.replace(/&(#x?[\da-f]+|\w+);/gi, (tout, nom: string) => {
    if (!nom.startsWith('#')) return ENTITES[nom] ?? tout
    const hexa = nom[1]?.toLowerCase() === 'x'
    return String.fromCodePoint(Number.parseInt(nom.slice(hexa ? 2 : 1), hexa ? 16 : 10))
  })
}

/** All the `<t>` of a rich text, phonetic hints left out. */
export function textOf(xml: string): string {
  const sans = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  return [...sans.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map(([, texte = '']) => decodeXml(texte))
    .join('')
}

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

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/
/** Columns past this one are noise of a spreadsheet, not data. */
const COLONNES_MAX = 512

/** Rows of the XML of a sheet, as it comes: only the row being read is kept. */
export async function* readFeuille(
  morceaux: AsyncIterable<string>,
  partages: readonly string[],
): AsyncGenerator<LigneTableau> {
  let reste = ''
  let n = 0
  for await (const morceau of morceaux) {
    reste += morceau
    let fin = 0
    for (const trouve of reste.matchAll(ROW)) {
      const [tout, attributs = '', contenu = ''] = trouve
      fin = trouve.index + tout.length
      n = Number(/\br="(\d+)"/.exec(attributs)?.[1] ?? n + 1)
      if (contenu !== '') yield { n, cellules: readCells(contenu, partages) }
    }
    reste = reste.slice(fin)
  }
}

function readCells(xml: string, partages: readonly string[]): string[] {
  const cellules: string[] = []
  let colonne = -1
  for (const [, attributs = '', contenu = ''] of xml.matchAll(CELL)) {
    const reference = /\br="([A-Z]+)\d+"/.exec(attributs)?.[1]
    colonne = reference ? columnOf(reference) : colonne + 1
    if (contenu === '' || colonne >= COLONNES_MAX) continue
    while (cellules.length < colonne) cellules.push('')
    cellules[colonne] = readValue(attributs, contenu, partages)
  }
  return cellules
}

function readValue(attributs: string, contenu: string, partages: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributs)?.[1]
  if (type === 'inlineStr') return textOf(contenu)
  const valeur = decodeXml(VALUE.exec(contenu)?.[1] ?? '')
  if (type === 's') return partages[Number(valeur)] ?? ''
  // An error cell (#REF!) is shown as it is: the row that holds it will be refused.
  return valeur
}
