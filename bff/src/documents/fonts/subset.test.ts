import { describe, expect, it } from 'vitest'
import { readFonts } from '../node/read-fonts.ts'
import { readSfnt, table } from './sfnt.ts'
import { subsetTypeface } from './subset.ts'
import { parseTypefaces } from './typefaces.ts'

describe('a subset', async () => {
  const { regular } = parseTypefaces(await readFonts())
  const glyph = (char: string) => regular.glyph(char.codePointAt(0) ?? 0)

  it('keeps the glyphs asked for, in order, and the parts they are made of', () => {
    const tables = readSfnt(subsetTypeface(regular, [0, glyph('Ễ'), glyph('a'), glyph('a')]))
    const count = table(tables, 'maxp').getUint16(4)
    expect(count).toBeGreaterThanOrEqual(4)
    const hmtx = table(tables, 'hmtx')
    expect(hmtx.getUint16(4 * 2)).toBe(hmtx.getUint16(4 * 3))
    const loca = table(tables, 'loca')
    expect(loca.byteLength).toBe(4 * (count + 1))
    expect(loca.getUint32(4 * count)).toBe(table(tables, 'glyf').byteLength)
  })

  it('is a small part of the font', () => {
    const bytes = subsetTypeface(regular, [0, ...[...'ABCDEFabcdef éèà'].map(glyph)])
    expect(bytes.length).toBeLessThan(5000)
  })
})
