import { Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { JOUR } from '../ecriture/styles.ts'
import { ClasseurTropLourd, createBudget, type Limites } from './budget.ts'
import { readClasseur } from './classeur.ts'
import { isDuree } from './durees.ts'
import { columnOf, readFeuille } from './feuille.ts'
import { createTexteRiche } from './texte.ts'
import { readXml } from './xml.ts'

const LIMITES: Limites = { entrees: 100, feuilles: 10, octets: 1e6, elements: 1e5, caracteres: 1e6 }

async function* cut(texte: string, taille: number) {
  for (let i = 0; i < texte.length; i += taille) yield texte.slice(i, i + taille)
}

const COMMUNS = { textes: ['zero', 'un'], durees: new Set([2]) }

async function rowsOf(xml: string, { taille = 1000, limites = LIMITES } = {}) {
  const lignes = []
  for await (const ligne of readFeuille(cut(xml, taille), COMMUNS, createBudget(limites))) lignes.push(ligne)
  return lignes
}

describe('the XML of a sheet', () => {
  it.each([1, 7, 1000])('gives cells of every kind, cut every %i characters', async (taille) => {
    const xml = `<x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c><x:c t="str"><x:v>a &lt; b&#233;</x:v></x:c><x:c r='E2'><x:v>45488</x:v></x:c></x:row><x:row r="3"/><x:row><x:c><x:v>7</x:v></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[<é>]]></x:t></x:is></x:c></x:row></x:sheetData>`
    expect(await rowsOf(xml, { taille })).toEqual([
      { n: 2, cellules: ['', 'un', 'a < bé', '', '45488'] },
      { n: 4, cellules: ['7', '<é>'] },
    ])
  })

  it('a formula saved without its value is an error, one that gives an empty text is an empty cell', async () => {
    const xml =
      '<sheetData><row r="1"><c><f>1+1</f><v></v></c><c><f>1+1</f></c><c t="s"><f>A1</f><v/></c><c t="str"><f>""</f><v></v></c><c s="1"/><c><f>1+1</f><v>2</v></c></row></sheetData>'
    expect((await rowsOf(xml)).map(({ cellules }) => cellules)).toEqual([
      ['#N/A', '#N/A', '#N/A', '', '', '2'],
    ])
  })

  it('a number shown as hours is read as hours; a day, or any other number, as it is', async () => {
    const cell = (style: number, valeur: string) => `<c s="${style}"><v>${valeur}</v></c>`
    const cells = [cell(2, '1'), cell(2, '1.4791666666666667'), cell(2, '46391'), cell(1, '1'), cell(2, '')]
    const xml = `<sheetData><row r="1">${cells.join('')}</row></sheetData>`
    expect((await rowsOf(xml)).map(({ cellules }) => cellules)).toEqual([['24:00', '35:30', '46391', '1']])
  })

  it.each([
    ['[h]:mm', true],
    ['[hh]:mm:ss', true],
    ['h:mm', true],
    ['hh"h"mm', true],
    ['[$-40C]h\\hmm;@', true],
    ['dd/mm/yyyy hh:mm', false],
    [JOUR, false],
    ['0" heures"', false],
    ['# ##0\\h', false],
    ['General', false],
    ['mm:ss', false],
    [`${'['.repeat(60_000)}h`, false],
  ])('the format %.20s shows hours: %s', (code, attendu) => {
    expect(isDuree(code)).toBe(attendu)
  })

  it('is read up to its last row, and no further', async () => {
    const xml = '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>'
    expect(await rowsOf(`${xml}& what a tool left`, { taille: xml.length })).toEqual([
      { n: 1, cellules: ['1'] },
    ])
  })

  it.each([
    ['cut short', '<sheetData><row><c><v>1</v></c></row>'],
    ['that crosses its tags', '<sheetData><row><c></row></c></sheetData>'],
    [
      'with an entity of its own',
      '<!DOCTYPE a [<!ENTITY b "c">]><sheetData><row><c><v>&b;</v></c></row></sheetData>',
    ],
    ['without end inside', `<sheetData>${'<c>'.repeat(1000)}`],
    ['with a text without end', `<sheetData><row><c><v>${'1'.repeat(1_100_000)}</v></c></row></sheetData>`],
  ])('is refused %s', async (_, xml) => {
    await expect(rowsOf(xml, { taille: 50_000 })).rejects.toThrow(Error)
  })

  it('columns', () => {
    expect([columnOf('A1'), columnOf('Z9'), columnOf('AB12')]).toEqual([0, 25, 27])
  })

  it('rich texts, without their phonetic hints, Excel’s own escapes undone', async () => {
    const riche = createTexteRiche()
    const xml = '<si><r><t>ab</t></r><rPh><t>x</t></rPh><t xml:space="preserve"> c_x0041__x005F_x</t> </si>'
    await readXml(cut(xml, 5), createBudget(LIMITES), riche)
    expect(riche.take()).toBe('ab cA_x')
  })
})

const SHEET = '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook whose parts are found only by their relations. */
function parts(plus: Zippable = {}, noms: readonly string[] = ['A']): Uint8Array {
  const sheets = noms.map((nom) => `<sheet name='${nom}' sheetId='1' r:id='r1'/>`)
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id='z' Type='${OFFICE}/officeDocument' Target='/xl/Workbook2.xml'/></Relationships>`,
    ),
    'xl/workbook2.xml': strToU8(
      `<workbook xmlns:r='${OFFICE}'><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook2.xml.rels': strToU8(
      `<Relationships><Relationship Id='r1' Type='${OFFICE}/worksheet' Target='../xl/./worksheets/s.xml'/><Relationship Id='r2' Type='${OFFICE}/sharedStrings' Target='SharedStrings.xml'/></Relationships>`,
    ),
    'xl/worksheets/s.xml': strToU8(SHEET),
    'xl/SharedStrings.xml': strToU8('<sst><si><t>partagé</t></si></sst>'),
    ...plus,
  })
}

async function readAll(octets: Uint8Array, limites: Partial<Limites> = {}) {
  const { feuilles, rows } = await readClasseur(new Uint8ArrayReader(octets), { ...LIMITES, ...limites })
  const lues: string[][] = []
  for (const feuille of feuilles) for await (const { cellules } of rows(feuille)) lues.push([...cellules])
  return lues
}

describe('a workbook', () => {
  it('is read by its relations, whatever the names of its parts, their capitals and quotes', async () => {
    expect(await readAll(parts())).toEqual([['partagé']])
  })

  it('has the styles of its cells told by their formats, not by those of the styles by name', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="167"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="167"/><xf numFmtId="46"/></cellXfs></styleSheet>'
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>1.5</v></c>`)
    const sheet = `<worksheet><sheetData><row>${cells.join('')}</row></sheetData></worksheet>`
    const plus = { 'xl/worksheets/s.xml': strToU8(sheet), 'xl/styles.xml': strToU8(styles) }
    expect(await readAll(parts(plus))).toEqual([['1.5', '1.5', '36:00', '36:00']])
  })

  const trop = (quoi: keyof Limites) => expect.objectContaining({ name: 'ClasseurTropLourd', quoi })
  const stored = (xml: string): Zippable => ({ 'xl/worksheets/s.xml': [strToU8(xml), { level: 0 }] })

  it('of more bytes than its reader takes is given up, stored as they are or not', async () => {
    const lourd = `<worksheet><!--${' '.repeat(50_000)}--><sheetData/></worksheet>`
    for (const plus of [stored(lourd), { 'xl/worksheets/s.xml': strToU8(lourd) }])
      await expect(readAll(parts(plus), { octets: 40_000 })).rejects.toEqual(trop('octets'))
  })

  it('pays again for a part that several sheets name', async () => {
    const lourd = stored(`<worksheet><!--${' '.repeat(50_000)}--><sheetData/></worksheet>`)
    const noms = Array.from({ length: 8 }, (_, i) => `F${i}`)
    await expect(readAll(parts(lourd, noms), { octets: 200_000 })).rejects.toEqual(trop('octets'))
    expect(await readAll(parts(lourd, ['A', 'B']), { octets: 200_000 })).toEqual([])
  })

  it('of too many sheets, entries, elements or characters is given up', async () => {
    const noms = Array.from({ length: 11 }, (_, i) => `F${i}`)
    await expect(readAll(parts({}, noms))).rejects.toEqual(trop('feuilles'))
    await expect(readAll(parts(), { entrees: 4 })).rejects.toEqual(trop('entrees'))
    const rows = stored(`<worksheet><sheetData>${'<row/>'.repeat(600)}</sheetData></worksheet>`)
    await expect(readAll(parts(rows), { elements: 500 })).rejects.toEqual(trop('elements'))
    const cellules = stored(
      `<worksheet><sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row></sheetData></worksheet>`,
    )
    await expect(readAll(parts(cellules), { caracteres: 500 })).rejects.toEqual(trop('caracteres'))
  })

  it('costs what its bytes cost: twice the tags that never end, twice the work at the most', async () => {
    const lus = async (n: number) => {
      let octets = 0
      async function* morceaux() {
        for await (const morceau of cut(`<sheetData>${'<row r="1" '.repeat(n)}`, 4096)) {
          octets += morceau.length
          yield morceau
        }
      }
      const budget = createBudget({ ...LIMITES, octets: Number.POSITIVE_INFINITY })
      await expect(readFeuille(morceaux(), COMMUNS, budget).next()).rejects.toThrow(Error)
      return octets
    }
    // The first tag is already wrong: nothing after its piece is asked for.
    expect([await lus(1000), await lus(100_000)]).toEqual([4096, 4096])
  })

  it('says what it is refused for by its class', () => {
    expect(new ClasseurTropLourd('octets').message).toContain('octets')
  })
})
