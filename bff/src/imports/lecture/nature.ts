import { refusFichier } from '../refuse.ts'
import { REFUS_FICHIER } from '../textes.ts'

const starts = (content: Uint8Array, ...octets: number[]) => octets.every((octet, i) => content[i] === octet)

/** Name of the stream that holds a workbook under a password, as OLE2 writes it (UTF-16). */
const CHIFFRE = Array.from('EncryptedPackage').flatMap((c) => [c.charCodeAt(0), 0])

function includes(content: Uint8Array, motif: readonly number[]): boolean {
  const [premier = 0] = motif
  for (let at = content.indexOf(premier); at !== -1; at = content.indexOf(premier, at + 1))
    if (motif.every((octet, i) => content[at + i] === octet)) return true
  return false
}

/**
 * Accents of MS-DOS (code page 850), or of the Mac before it took UTF-8, read as Windows-1252: « Pr‚nom », « PrŽnom », inside a word.
 * The titles of the model have some.
 */
const ANCIEN_ENCODAGE = /\p{L}[\u201a\u0090]\p{L}|\p{Ll}\u017d\p{Ll}/u
/** Characters of a file that are looked at: its titles, and some lines. */
const DEBUT_MAX = 20_000

function decodeAnsi(content: Uint8Array): string {
  const texte = new TextDecoder('windows-1252').decode(content)
  if (ANCIEN_ENCODAGE.test(texte.slice(0, DEBUT_MAX)))
    throw refusFichier('encodage_inconnu', REFUS_FICHIER.encodage_inconnu)
  return texte
}

/**
 * Text of a CSV, whatever spreadsheet wrote it: UTF-8 or UTF-16 by their marks, UTF-8 when it is valid, else Windows-1252.
 * @throws Refus for an older encoding
 */
export function decodeCsv(content: Uint8Array): string {
  if (starts(content, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(content)
  if (starts(content, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return decodeAnsi(content)
  }
}

/** What a file is, told by its content and never by its name. @throws Refus for what is neither */
export function natureOf(content: Uint8Array): 'classeur' | 'csv' {
  if (content.length === 0) throw refusFichier('fichier_vide', REFUS_FICHIER.fichier_vide)
  if (starts(content, 0x50, 0x4b)) return 'classeur'
  if (starts(content, 0xd0, 0xcf, 0x11, 0xe0)) {
    const code = includes(content, CHIFFRE) ? 'classeur_protege' : 'ancien_format'
    throw refusFichier(code, REFUS_FICHIER[code])
  }
  const utf16 = starts(content, 0xff, 0xfe) || starts(content, 0xfe, 0xff)
  const debut = content.subarray(0, 4096)
  if (starts(content, 0x25, 0x50, 0x44, 0x46) || (!utf16 && debut.includes(0)))
    throw refusFichier('format_inconnu', REFUS_FICHIER.format_inconnu)
  return 'csv'
}
