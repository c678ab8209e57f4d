import { describe, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { checkFichier } from '../pieces/check-fichier.ts'
import { FichierRefuse } from '../pieces/fichier-refuse.ts'
import { expecting, fuzz } from './fuzz.ts'
import { damaged } from './mutations.ts'

const base64 = (texte: string) => Uint8Array.from(atob(texte), (c) => c.charCodeAt(0))
const png = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
)
const jpeg = base64(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
)

const MOTS_PDF = [
  'obj',
  'endobj',
  'stream',
  'endstream',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '/Kids',
  ' 0 R',
  'xref',
  'trailer',
  '%',
  '%%EOF',
  '\n',
  ' ',
  '#20',
  '\\(',
  '<',
  '0',
]

/** Files are judged away from the thread of requests: a moment is what one may take of whoever waits behind it. */
const MOMENT_MS = 500

const check = (octets: Uint8Array) => expecting([FichierRefuse], () => checkFichier(octets))

describe('a deposited file is accepted or refused in words, in a moment', () => {
  it('a PDF', async () => fuzz('PDF', damaged([await smallPdf()], MOTS_PDF), check, MOMENT_MS))

  it('a picture', () =>
    fuzz('picture', damaged([png, jpeg], ['IHDR', 'IDAT', 'IEND', '\u00ff', '\0']), check, MOMENT_MS))
})
