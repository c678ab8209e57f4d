import { describe, expect, it } from 'vitest'
import { checkFichier } from './check-fichier.ts'
import { ABIME, DOUBLE_FORMAT, FichierRefuse } from './fichier-refuse.ts'
import { ARCHIVE, bytesOf } from './pdf/assembler.fixture.ts'

const judge = (file: string) =>
  checkFichier(bytesOf(file)).catch((fault: unknown) => {
    if (fault instanceof FichierRefuse) return fault.message
    throw fault
  })
const jpeg = atob(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
)
/** The segment by which a picture announces that others follow it. */
const suivie = `${jpeg.slice(0, 2)}\xff\xe2\x00\x08MPF\0II${jpeg.slice(2)}`

/** What a Samsung phone writes after a picture: one block, then its directory. */
function samsung(bloc: string, entries = 1): string {
  const u32 = (n: number) => String.fromCharCode(n & 255, (n >> 8) & 255, n >> 16, 0)
  const directory = `SEFH${u32(107)}${u32(entries)}\0\0\x01\x0a${u32(bloc.length)}${u32(bloc.length)}`
  return `${bloc}${directory}${u32(directory.length)}SEFT`
}

describe('a photo', () => {
  it('passes with the pictures that it announces, and with what Samsung writes after it', async () => {
    for (const file of [
      jpeg,
      `${jpeg}\0\0\0`,
      suivie + jpeg,
      `${suivie}\0\0${jpeg}\0`,
      jpeg + samsung('Image_UTC_Data'),
    ])
      expect(await judge(file)).toBe('image/jpeg')
  })

  it('is refused with anything else behind it', async () => {
    for (const file of [
      jpeg + jpeg,
      `${suivie}bonjour`,
      `${suivie}${jpeg}bonjour`,
      suivie + jpeg.slice(0, -4),
    ])
      expect(await judge(file)).toBe(ABIME)
    expect(await judge(`${jpeg}bonjour${samsung('Image_UTC_Data')}`)).toBe(ABIME)
    expect(await judge(jpeg + samsung('Image_UTC_Data', 2))).toBe(ABIME)
    expect(await judge(jpeg + samsung(ARCHIVE))).toBe(DOUBLE_FORMAT)
  })
})
