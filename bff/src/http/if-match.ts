import { refus } from './refus.ts'

/**
 * The version alone: a proxy that compresses an answer makes its ETag weak, or adds the coding to it, and a client sends
 * back what it was given.
 */
export const IF_MATCH = /^(?:W\/)?"v(\d{1,9})(?:-(?:gzip|br|zstd|deflate))?"$/

/** The version named by `If-Match: "v<version>"`: 428 when absent, 400 when it is anything else. */
export function readIfMatch(request: Request): number {
  const header = request.headers.get('if-match')
  if (header === null) throw refus('version_absente')
  const version = IF_MATCH.exec(header.trim())?.[1]
  if (version === undefined)
    throw refus('requete_invalide', { detail: 'L’en-tête If-Match doit porter une version, comme "v3".' })
  return Number(version)
}
