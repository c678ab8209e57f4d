import type { Answer } from './scenarios.ts'

/** Another value of the same kind, as somebody else might have typed. */
function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const year = typeof value === 'string' ? /^(\d{4})(-\d\d-\d\d)$/.exec(value) : null
  if (year) return `${Number(year[1]) + 1}${year[2]}`
  return typeof value === 'string' ? `${value} bis` : value
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The same writing with another value in the first field that it changes; undefined when it changes none. */
function otherWriting(mine: unknown, stored: unknown): unknown {
  if (!isTree(mine)) return mine === stored || mine === undefined ? undefined : otherValue(mine)
  for (const [key, value] of Object.entries(mine)) {
    const other = otherWriting(value, isTree(stored) ? stored[key] : undefined)
    if (other === undefined) continue
    if (Array.isArray(mine)) return mine.map((one, index) => (String(index) === key ? other : one))
    return { ...mine, [key]: other }
  }
  return undefined
}

const withVersion = (request: Request, version: number, body?: string): Request => {
  const headers = new Headers(request.headers)
  headers.set('if-match', `"v${version}"`)
  return new Request(request, body === undefined ? { headers } : { headers, body })
}

/**
 * Has somebody else write what a call is about to write, so that the service itself refuses it with a 412 that tells
 * true: the section they share gets another value, or, where nothing can be written, the call names a version long gone.
 * @returns the call to make now
 */
export async function writeElsewhere(request: Request, dossier: string, real: Answer): Promise<Request> {
  const { origin, pathname } = new URL(request.url)
  const section = /\/sections\/([^/]+)$/.exec(pathname)?.[1]
  if (section) {
    const mine: unknown = await request.clone().json()
    const read = await real(new Request(`${origin}/api/dossiers/${dossier}`))
    const { version, contrat } = (await read.json()) as { version: number; contrat: Record<string, unknown> }
    // What is typed may bear no other value (a code of a list): writing it again is then enough.
    for (const theirs of [otherWriting(mine, contrat[section]), contrat[section]]) {
      const body = JSON.stringify(theirs)
      const written = await real(withVersion(request.clone(), version, body))
      if (written.ok) return request
    }
  }
  return withVersion(request, 0)
}
