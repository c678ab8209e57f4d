import { printsCodePoint } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { readFonts } from '../node/read-fonts.ts'
import { parseTypefaces } from './typefaces.ts'

const LEFT_OUT = [
  [0, 0x1f],
  [0x591, 0x5f4],
  [0xe000, 0xf8ff],
  [0xfb1d, 0xfb4f],
] as const

describe('the table of printable characters', async () => {
  const faces = parseTypefaces(await readFonts())
  const drawn = new Set(faces.regular.codePoints())

  it('is what all four faces draw, right-to-left letters left out', () => {
    const wrong: string[] = []
    for (let codePoint = 0; codePoint <= 0x1ffff; codePoint += 1) {
      const leftOut = LEFT_OUT.some(([first, last]) => codePoint >= first && codePoint <= last)
      const everywhere = Object.values(faces).every((face) => face.glyph(codePoint) !== 0)
      if (printsCodePoint(codePoint) !== (drawn.has(codePoint) && everywhere && !leftOut))
        wrong.push(codePoint.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('has every letter of the Latin, Greek and Cyrillic alphabets of Europe', () => {
    for (const [first, last] of [
      [0xc0, 0x17f],
      [0x218, 0x21b],
      [0x1ea0, 0x1ef9],
      [0x400, 0x45f],
    ] as const) {
      for (let codePoint = first; codePoint <= last; codePoint += 1)
        expect(printsCodePoint(codePoint)).toBe(true)
    }
  })
})
