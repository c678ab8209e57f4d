import { createHash } from 'node:crypto'

/** Subresource integrity of some bytes, as import maps and `integrity` attributes write it: `sha384-<base64>`. */
export const integrityOf = (bytes: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`
