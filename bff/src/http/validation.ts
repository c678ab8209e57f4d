import type { ErreurChamp } from '@mon-espace/domain/api'
import { z } from 'zod'
import { fr } from 'zod/locales'
import { refus } from './refus.ts'

const french = fr().localeError

const toErreurs = (prefix: string, issues: readonly z.core.$ZodIssue[]): ErreurChamp[] =>
  issues.flatMap((issue) => {
    const at = (...more: PropertyKey[]) => [prefix, ...issue.path, ...more].filter((p) => p !== '').join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        chemin: at(key),
        code: 'cle_inconnue',
        message: 'Retirez ce champ : il n’est pas connu.',
      }))
    return [{ chemin: at(), code: issue.code, message: issue.message }]
  })

/** A body that passed its schema, or 422 with each fault at its path (below `prefix`). */
export function parseCorps<T>(schema: z.core.$ZodType<T>, value: unknown, prefix = ''): T {
  const parsed = z.safeParse(schema, value, { error: french })
  if (parsed.success) return parsed.data
  throw refus('corps_invalide', { erreurs: toErreurs(prefix, parsed.error.issues) })
}

/** A query that passed its schema, or 400. A key given twice is malformed. */
export function parseRequete<T>(schema: z.core.$ZodType<T>, search: URLSearchParams): T {
  const keys = [...search.keys()]
  if (new Set(keys).size !== keys.length) throw refus('requete_invalide')
  const parsed = z.safeParse(schema, Object.fromEntries(search), { error: french })
  if (parsed.success) return parsed.data
  throw refus('requete_invalide', { erreurs: toErreurs('', parsed.error.issues) })
}
