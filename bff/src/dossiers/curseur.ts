import { refus } from '../http/refus.ts'

/** Where a page ended: the sort key and the rank of its last row, and the order they belong to. */
export interface Curseur {
  readonly tri: string
  readonly cle: string
  readonly rang: number
}

const toBase64Url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)))
}

/** The opaque text of a cursor. */
export const writeCurseur = ({ tri, cle, rang }: Curseur): string =>
  toBase64Url(JSON.stringify([tri, cle, rang]))

/** Reads a cursor made for this order; 400 when it is anything else. */
export function readCurseur(text: string, tri: string): Curseur {
  try {
    const [givenTri, cle, rang] = JSON.parse(fromBase64Url(text)) as unknown[]
    if (givenTri === tri && typeof cle === 'string' && Number.isSafeInteger(rang))
      return { tri, cle, rang: rang as number }
  } catch {
    // Not one of ours: refused below.
  }
  throw refus('requete_invalide', { detail: 'Le curseur de page n’est pas valable.' })
}
