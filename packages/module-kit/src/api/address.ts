import { type Call, callPath, type RequeteDe } from '@mon-espace/domain/api'

/** What fills a call's address in. */
export interface AddressOptions<C extends Call> {
  params?: Readonly<Record<string, string>>
  query?: RequeteDe<C>
}

/** Address of a call on this origin, for a link or a download: `/api/dossiers/1/documents/cerfa.pdf`. */
export function urlOf<C extends Call>(call: C, options: AddressOptions<C> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries((options.query ?? {}) as Record<string, unknown>))
    if (value !== undefined && value !== null) search.set(name, String(value))
  const query = search.size ? `?${search}` : ''
  return `/api${callPath(call, options.params)}${query}`
}
