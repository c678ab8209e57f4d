import { writeFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'

/** Sheets of a workbook to write, their rows by name. Tests only. */
export type Feuilles = Record<string, Iterable<readonly string[]>>

/** A zip as spreadsheets make them: one local header and one central record an entry. */
function zip(entrees: Record<string, Buffer>, { deflate = true } = {}): Buffer {
  const parts: Buffer[] = []
  const centrale: Buffer[] = []
  let position = 0
  for (const [nom, brut] of Object.entries(entrees)) {
    const donnees = deflate ? deflateRawSync(brut) : brut
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(deflate ? 8 : 0, 8)
    local.writeUInt16LE(Buffer.byteLength(nom), 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(deflate ? 8 : 0, 10)
    record.writeUInt32LE(donnees.length, 20)
    record.writeUInt32LE(brut.length, 24)
    record.writeUInt16LE(Buffer.byteLength(nom), 28)
    record.writeUInt32LE(position, 42)
    parts.push(local, Buffer.from(nom), donnees)
    centrale.push(record, Buffer.from(nom))
    position += 30 + Buffer.byteLength(nom) + donnees.length
  }
  const table = Buffer.concat(centrale)
  const fin = Buffer.alloc(22)
  fin.writeUInt32LE(0x06054b50, 0)
  fin.writeUInt16LE(Object.keys(entrees).length, 8)
  fin.writeUInt16LE(Object.keys(entrees).length, 10)
  fin.writeUInt32LE(table.length, 12)
  fin.writeUInt32LE(position, 16)
  return Buffer.concat([...parts, table, fin])
}

const xml = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function cellule(texte: string, reference: string): string {
  if (texte === '') return `<c r="${reference}"/>`
  return `<c r="${reference}" t="inlineStr"><is><t>${xml(texte)}</t></is></c>`
}

function feuille(lignes: Iterable<readonly string[]>): Buffer {
  const morceaux: Buffer[] = [Buffer.from('<worksheet><sheetData>')]
  let n = 0
  for (const ligne of lignes) {
    n += 1
    const cellules = ligne.map((texte, j) => cellule(texte, `${String.fromCharCode(65 + j)}${n}`))
    morceaux.push(Buffer.from(`<row r="${n}">${cellules.join('')}</row>`))
  }
  return Buffer.concat([...morceaux, Buffer.from('</sheetData></worksheet>')])
}

/** Writes a workbook of texts, deflated or not. @returns its path */
export async function writeClasseur(path: string, feuilles: Feuilles, options = {}): Promise<string> {
  const noms = Object.keys(feuilles)
  const onglets = noms.map((n, i) => `<sheet name="${xml(n)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const relations = noms.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const entrees: Record<string, Buffer> = {
    'xl/workbook.xml': Buffer.from(`<workbook><sheets>${onglets.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': Buffer.from(`<Relationships>${relations.join('')}</Relationships>`),
  }
  for (const [i, n] of noms.entries()) entrees[`xl/worksheets/sheet${i + 1}.xml`] = feuille(feuilles[n] ?? [])
  await writeFile(path, zip(entrees, options))
  return path
}
