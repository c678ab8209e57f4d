import { isAlsoArchive, isAlsoPdf } from './aussi.ts'
import { checkJpeg } from './check-jpeg.ts'
import { checkPdf } from './check-pdf.ts'
import { checkPng } from './check-png.ts'
import { DOUBLE_FORMAT, FichierRefuse, HEIC, INCONNU } from './fichier-refuse.ts'
import { headerOf } from './pdf/cadre.ts'

/** What a content was found to be. */
export type Mime = 'application/pdf' | 'image/png' | 'image/jpeg'

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, i) => bytes[i] === byte)

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

/** Names that photos of iPhones give to their own format (ISO/IEC 23008-12). */
const MARQUES_HEIC: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'mif1',
  'msf1',
])

function isHeic(bytes: Uint8Array): boolean {
  const [boite, marque] = [4, 8].map((at) => String.fromCharCode(...bytes.subarray(at, at + 4)))
  return boite === 'ftyp' && marque !== undefined && MARQUES_HEIC.has(marque)
}

/**
 * Judges a file by its content, never by its name: its first bytes, then a real parse to its very end.
 * @returns what it is
 * @throws FichierRefuse in words for the person
 */
export async function checkFichier(bytes: Uint8Array): Promise<Mime> {
  const mime = await kindOf(bytes)
  if (isAlsoArchive(bytes) || (mime !== 'application/pdf' && isAlsoPdf(bytes)))
    throw new FichierRefuse(DOUBLE_FORMAT)
  return mime
}

async function kindOf(bytes: Uint8Array): Promise<Mime> {
  if (bytes.length === 0) throw new FichierRefuse('Ce fichier est vide : choisissez-en un autre.')
  const header = headerOf(bytes)
  if (header !== null) {
    await checkPdf(bytes, header)
    return 'application/pdf'
  }
  if (startsWith(bytes, PNG)) {
    checkPng(bytes)
    return 'image/png'
  }
  if (startsWith(bytes, JPEG)) {
    checkJpeg(bytes)
    return 'image/jpeg'
  }
  throw new FichierRefuse(isHeic(bytes) ? HEIC : INCONNU)
}
