import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refus } from '../http/refus.ts'
import { readFichier } from '../imports/lecture/read-fichier.ts'
import { classeur, csv, feuille, ligneComplete, TITRES } from '../imports/testing/fichiers.ts'
import { readCsv } from '../node/referentiels/csv.ts'
import { FichierRefuse } from '../node/referentiels/fichier-refuse.ts'
import { createBudget } from '../tableur/lecture/budget.ts'
import { readZip } from '../tableur/lecture/zip.ts'
import { expecting, fuzz } from './fuzz.ts'
import { damaged, pumped } from './mutations.ts'

/** These are read on a thread of their own: what counts is that no size of file takes more than a moment. */
const MOMENT_MS = 500

const MOTS_XML = [
  '<',
  '>',
  '/>',
  '</',
  '<row',
  '<row r="1" ',
  '</row>',
  '<c ',
  '<c r="A1" t="s">',
  '</c>',
  '<v>',
  '</v>',
  '<is><t>',
  '<rPh>',
  'r="',
  "t='",
  '&',
  '&amp;',
  '&#x41;',
  '&lt',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE a [',
  '<!ENTITY a "&a;">',
  '<?',
  '?>',
  ' ',
  '\n',
  '"',
  "'",
  'x:',
  '</sheetData>',
  '<sheetData>',
  '_x0041_',
  '9E9',
  '1',
]
const MOTS_CSV = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\r\n',
  '\n',
  '\r',
  'sep=;\n',
  'SIRET',
  'Nom',
  ' ',
  '\ufeff',
  '="01"',
  '0',
  'é',
  '\0',
]

const enTete = `<row r="1">${TITRES.map((t) => `<c t="inlineStr"><is><t>${t}</t></is></c>`).join('')}</row>`
const FEUILLE = `<worksheet><sheetData>${enTete}<row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData></worksheet>`

/** A workbook of which one part is another text. */
const withPart = fc
  .record({
    partie: fc.constantFrom(
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/s.xml',
      'xl/sharedStrings.xml',
    ),
    texte: fc.oneof(
      pumped(MOTS_XML),
      pumped(MOTS_XML).map((suite) => FEUILLE.replace('</sheetData>', suite)),
      pumped(MOTS_XML).map((suite) => `<sst><si><t>${suite}`),
    ),
    level: fc.constantFrom(0, 6) as fc.Arbitrary<0 | 6>,
  })
  .map(({ partie, texte, level }) =>
    zipSync(
      {
        'xl/workbook.xml': strToU8(
          '<workbook><sheets><sheet name="A" r:id="a"/><sheet name="B" r:id="a"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="a" Target="s.xml"/></R>'),
        'xl/s.xml': strToU8(FEUILLE),
        'xl/sharedStrings.xml': strToU8('<sst><si><t>a</t></si></sst>'),
        [partie]: strToU8(texte),
      },
      { level },
    ),
  )

const bon = classeur({ Contrats: feuille([TITRES, ligneComplete()]) })
const bonCsv = new TextEncoder().encode(csv([TITRES, ligneComplete(), ligneComplete()]))
const bytes = (texte: string) => new TextEncoder().encode(texte)
const readOrRefuse = (octets: Uint8Array) => expecting([Refus], () => readFichier(octets))

let racine = ''
beforeAll(async () => {
  racine = await mkdtemp(join(tmpdir(), 'fuzz-'))
})
afterAll(() => rm(racine, { recursive: true, force: true }))

describe('whatever it holds, in a moment and without a fault of ours', () => {
  it('a workbook is read or refused in words', () =>
    fuzz(
      'workbook',
      fc.oneof(damaged([bon], ['PK\u0001\u0002', 'PK\u0005\u0006', 'xl/']), withPart),
      readOrRefuse,
      MOMENT_MS,
    ))

  it('a CSV is read or refused in words', () =>
    fuzz('CSV', fc.oneof(damaged([bonCsv], MOTS_CSV), pumped(MOTS_CSV).map(bytes)), readOrRefuse, MOMENT_MS))

  it('an official CSV is read or refused in words', () => {
    const path = join(racine, 'official.csv')
    return fuzz(
      'official CSV',
      pumped(MOTS_CSV),
      async (texte) => {
        await writeFile(path, texte)
        await expecting([FichierRefuse], async () => {
          for await (const _ of readCsv(path));
        })
      },
      MOMENT_MS,
    )
  })

  const OCTETS = 100_000
  it('a zip gives no more than its budget', () =>
    fuzz(
      'zip',
      damaged(
        [bon, zipSync({ a: [bytes('a'), { level: 0 }], b: bytes('b'.repeat(150_000)) })],
        ['PK\u0001\u0002', 'PK\u0003\u0004'],
      ),
      async (octets) => {
        let lus = 0
        await expecting([Error], async () => {
          const budget = createBudget({
            entrees: 100,
            feuilles: 1,
            octets: OCTETS,
            elements: 1,
            caracteres: 1,
          })
          const zip = await readZip(new Uint8ArrayReader(octets), budget)
          for (const nom of ['a', 'b', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
            if (zip.has(nom)) for await (const morceau of zip.read(nom)) lus += morceau.length
        })
        expect(lus).toBeLessThanOrEqual(OCTETS)
      },
      MOMENT_MS,
    ))
})
