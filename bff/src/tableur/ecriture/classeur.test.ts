import { Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Limites } from '../lecture/budget.ts'
import { readClasseur } from '../lecture/classeur.ts'
import type { CellWriter } from './cellules.ts'
import { classeur } from './classeur.ts'
import type { Feuille } from './feuille.ts'
import { gzipByStream } from './gzip.ts'
import type { Styles } from './styles.ts'

const STYLES: Styles = { formats: [], polices: ['<font/>'], cellules: ['<xf xfId="0"/>'] }
const LIMITES: Limites = { octets: 1e8, caracteres: 1e8, elements: 1e6, entrees: 100, feuilles: 10 }

const feuille = (write: (cells: CellWriter) => void, plus: Partial<Feuille> = {}): Feuille => ({
  nom: 'A',
  largeurs: [{ largeur: 10 }, { largeur: 10 }],
  *rows(cells) {
    cells.startRow(1)
    write(cells)
    cells.endRow()
    yield
    return 1
  },
  ...plus,
})

const made = async (...feuilles: Feuille[]) =>
  new Uint8Array(await new Response(classeur(feuilles, STYLES, gzipByStream)).arrayBuffer())

async function readRow(octets: Uint8Array): Promise<readonly string[]> {
  const lu = await readClasseur(new Uint8ArrayReader(octets), LIMITES)
  for await (const { cellules } of lu.rows(lu.feuilles[0] as string)) return cellules
  return []
}

const part = (octets: Uint8Array, nom: string) => strFromU8(unzipSync(octets)[nom] ?? new Uint8Array())

/** What XML cannot hold is left out; the rest is what was given. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const left = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

describe('a workbook written', () => {
  it('gives back every text to who reads it, whatever it holds and whichever style shows it', async () => {
    const pieces = fc.constantFrom(
      ' ',
      '\n',
      '\u000b',
      '_x0041_',
      '_x',
      '=1+1',
      '<&">',
      '😀',
      'Nguyễn',
      ']]>',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((p) => p.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 30 }), fc.nat(3), async (given, style) => {
        const texts = [...given, 'fin']
        const octets = await made(feuille((cells) => texts.forEach((t, i) => void cells.text(i, t, style))))
        expect(await readRow(octets)).toEqual(texts.map(left))
      }),
      { numRuns: 30 },
    )
  })

  it('holds days and euros as numbers, what is no day as it was typed, and nothing for nothing', async () => {
    const styles = { texte: 0, date: 1, montant: 2 }
    const octets = await made(
      feuille((cells) => {
        for (const [i, [genre, value]] of (
          [
            ['date', '2026-09-01'],
            ['date', '1890-01-01'],
            ['date', 'le 14'],
            ['montant', 50410],
            ['texte', null],
          ] as const
        ).entries())
          cells.value(i, genre, value, styles)
      }),
    )
    expect(await readRow(octets)).toEqual(['46266', '1890-01-01', 'le 14', '504.1'])
    expect(part(octets, 'xl/worksheets/sheet1.xml')).toContain('<c r="D1" s="2"><v>504.1</v></c>')
  })

  it('names the cells of a filter to who shows its buttons by that name, by the sheet’s rank and its rows', async () => {
    const octets = await made(
      feuille(() => undefined),
      feuille(() => undefined, { nom: 'L’an d\'avant & "après"', filtre: true }),
    )
    expect(part(octets, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'L’an d\'\'avant &amp; &quot;après&quot;\'!$A$1:$B$1</definedName>',
    )
    expect(part(octets, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:B1"/>')
    expect(part(await made(feuille(() => undefined)), 'xl/workbook.xml')).not.toContain('definedName')
  })

  it('says which style is the usual one', async () => {
    expect(part(await made(feuille(() => undefined)), 'xl/styles.xml')).toContain(
      '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
    )
  })

  it('is no larger than Excel takes', async () => {
    await expect(made(feuille((cells) => cells.startRow(1_048_577)))).rejects.toThrow(RangeError)
  })
})
