/** Values of the `:named` segments of a pattern. */
export type RouteParams = Readonly<Record<string, string>>

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

/**
 * Matches a path against a pattern such as `/dossiers/:id`; a final `*` takes whatever follows.
 * @returns the decoded parameters, or null when the path is another one
 */
export function matchRoute(pattern: string, path: string): RouteParams | null {
  const wanted = segmentsOf(pattern)
  const given = segmentsOf(path)
  const open = wanted.at(-1) === '*'
  if (open ? given.length < wanted.length - 1 : given.length !== wanted.length) return null
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    if (segment === '*') return params
    const value = given[index] ?? ''
    if (segment.startsWith(':')) {
      try {
        params[segment.slice(1)] = decodeURIComponent(value)
      } catch {
        return null
      }
    } else if (segment !== value) return null
  }
  return params
}
