import { formatNombre } from './nombre.ts'

/** `1536000` → « 1,5 Mo »: a file's weight, in the decimal units French writes. */
export function formatOctets(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0octets`
  if (bytes < 1_000_000) return `${formatNombre(bytes / 1000)}\u00a0Ko`
  return `${formatNombre(bytes / 1_000_000, 1)}\u00a0Mo`
}
