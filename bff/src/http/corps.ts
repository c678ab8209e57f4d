import { readBody } from '../stream.ts'
import { refus } from './refus.ts'

/** Largest JSON body, in bytes. */
export const JSON_MAX = 256 * 1024

/** The bytes of a body, never more than `max` in memory (413 beyond). */
export async function readBytes(request: Request, max: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > max) throw refus('corps_trop_grand')
  const whole = await readBody(request, max)
  if (!whole) throw refus('corps_trop_grand')
  return whole
}

/** The media type of a request, without its parameters. */
export function mediaType(request: Request): string | null {
  const header = request.headers.get('content-type')
  return header === null ? null : (header.split(';')[0] ?? '').trim().toLowerCase()
}

const INVALIDE = 'Le corps de la demande n’est pas du JSON valable.'

/** U+0000 stands in no text anyone types, and PostgreSQL keeps none. */
export const hasNul = (value: unknown): boolean => typeof value === 'string' && value.includes('\0')

const NUL_ECHAPPE = String.raw`\u0000`

/** The JSON of a body; an empty body is `{}`. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {}
  let nul = false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // JSON has none but escaped: what has no such letters is not looked through.
    if (!text.includes(NUL_ECHAPPE)) return JSON.parse(text)
    const json: unknown = JSON.parse(text, (_, value) => {
      nul ||= hasNul(value)
      return value
    })
    if (!nul) return json
  } catch {
    // Told below, with what holds a null character.
  }
  throw refus('requete_invalide', { detail: INVALIDE })
}

/** Refuses an address with a null character: nothing is there. */
export function requireNoNul(params: Readonly<Record<string, string>>, url: string): void {
  if (Object.values(params).some(hasNul)) throw refus('introuvable')
  if (url.includes('%00')) throw refus('requete_invalide')
}
