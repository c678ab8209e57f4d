import { formatNombre } from '@mon-espace/domain'

/** `1536000` → « 1,5 Mo »: a file's weight, in the decimal units French writes. */
export function formatOctets(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0octets`
  if (bytes < 1_000_000) return `${formatNombre(bytes / 1000)}\u00a0Ko`
  return `${formatNombre(bytes / 1_000_000, 1)}\u00a0Mo`
}

const MIO = 1024 * 1024

/** A limit as it is announced: 10 MiB is « 10 Mo », the figure every page says, and no file of 10 Mo is refused. */
export const formatLimite = (bytes: number): string =>
  bytes % MIO === 0 ? `${bytes / MIO}\u00a0Mo` : formatOctets(bytes)
