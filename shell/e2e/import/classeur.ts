import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const FEUILLE = 'xl/worksheets/sheet1.xml'
const TITRES = 2
const EXEMPLE = 3

const escapeXml = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
const rowOf = (xml: string, n: number): string =>
  new RegExp(`<row r="${n}"[^>]*>.*?</row>`, 's').exec(xml)?.[0] ?? ''

/** Letters of the column under this title. */
function columnOf(xml: string, titre: string): string {
  const found = [...rowOf(xml, TITRES).matchAll(/<c r="([A-Z]+)\d+"[^>]*>(.*?)<\/c>/gs)].find(
    ([, , contenu]) => contenu?.includes(`>${escapeXml(titre)}<`),
  )
  if (!found?.[1]) throw new Error(`no column « ${titre} »`)
  return found[1]
}

/** The row with a text typed in one of its cells, whatever stood there. */
function typeIn(row: string, reference: string, texte: string): string {
  const cell = `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(texte)}</t></is></c>`
  const there = new RegExp(`<c r="${reference}"[^>]*?(/>|>.*?</c>)`, 's')
  if (!there.test(row)) throw new Error(`no cell ${reference}`)
  return row.replace(there, cell)
}

function edit(classeur: Uint8Array, change: (xml: string) => string): Buffer {
  const parties = unzipSync(classeur)
  const xml = change(strFromU8(parties[FEUILLE] ?? new Uint8Array()))
  return Buffer.from(zipSync({ ...parties, [FEUILLE]: strToU8(xml) }))
}

/** The model as somebody fills it in: its first example copied below them all, a line for each of these, cells typed by their titles. */
export function remplir(modele: Uint8Array, lignes: readonly Readonly<Record<string, string>>[]): Buffer {
  return edit(modele, (xml) => {
    const exemples = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, n]) => Number(n))
    const rows = lignes.map((ligne, i) => {
      const n = Math.max(...exemples) + 1 + i
      const copy = rowOf(xml, EXEMPLE)
        .replaceAll(/ r="([A-Z]+)3"/g, ` r="$1${n}"`)
        .replace('<row r="3"', `<row r="${n}"`)
      return Object.entries(ligne).reduce(
        (row, [titre, texte]) => typeIn(row, `${columnOf(xml, titre)}${n}`, texte),
        typeIn(copy, `A${n}`, `Agence ${i + 1}`),
      )
    })
    return xml.replace('</sheetData>', `${rows.join('')}</sheetData>`)
  })
}

/** One cell typed again. */
export const corriger = (classeur: Uint8Array, n: number, titre: string, texte: string): Buffer =>
  edit(classeur, (xml) => {
    const row = rowOf(xml, n)
    return xml.replace(row, typeIn(row, `${columnOf(xml, titre)}${n}`, texte))
  })

/** What the cell under this title says. */
export function lire(classeur: Uint8Array, n: number, titre: string): string {
  const xml = strFromU8(unzipSync(classeur)[FEUILLE] ?? new Uint8Array())
  const cell = new RegExp(`<c r="${columnOf(xml, titre)}${n}".*?</c>`, 's').exec(rowOf(xml, n))?.[0] ?? ''
  return cell.replace(/<[^>]*>/g, '')
}
