import type { Tri } from '@mon-espace/domain/api'
import { refus } from '../http/refus.ts'
import { writeCle } from '../store/cles-mot.ts'
import { ordreOf } from './ordre.ts'

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

/** The greatest that the store of either engine takes. */
const RANG_MAX = 2 ** 31 - 1
const isRang = (rang: unknown): rang is number =>
  Number.isSafeInteger(rang) && (rang as number) > 0 && (rang as number) <= RANG_MAX

/** What sorts in this order: any name, else an instant or a day; empty where a contract has none. */
function isCle(tri: string, cle: unknown): cle is string {
  if (typeof cle !== 'string') return false
  const written = writeCle(ordreOf(tri as Tri).cle, cle)
  return typeof written === 'string' || Number.isSafeInteger(written)
}

/** Reads a cursor made for this order; 400 when it is anything else. */
export function readCurseur(text: string, tri: string): Curseur {
  try {
    const [givenTri, cle, rang] = JSON.parse(fromBase64Url(text)) as unknown[]
    if (givenTri === tri && isCle(tri, cle) && isRang(rang)) return { tri, cle, rang }
  } catch {
    // Not one of ours: refused below.
  }
  throw refus('requete_invalide', { detail: 'Le curseur de page n’est pas valable.' })
}
