import { type Operation, operationPath, type RequeteDe } from '@mon-espace/domain/api'

/** What fills a call's address in. */
export interface AddressOptions<O extends Operation> {
  params?: Readonly<Record<string, string>>
  query?: RequeteDe<O>
}

/** Address of a call on this origin, for a link or a download: `/api/dossiers/1/documents/cerfa.pdf`. */
export function urlOf<O extends Operation>(operation: O, options: AddressOptions<O> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries((options.query ?? {}) as Record<string, unknown>))
    if (value !== undefined && value !== null) search.set(name, String(value))
  const query = search.size ? `?${search}` : ''
  return `/api${operationPath(operation, options.params)}${query}`
}
