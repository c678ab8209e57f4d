/** How the identifiers one copies from a paper are cut, so that they can be checked at a glance. */
export const GROUPES = {
  siren: [3, 3, 3],
  siret: [3, 3, 3, 5],
  nir: [1, 2, 2, 2, 3, 3, 2],
} as const

/** The figures and letters alone: « 999 123 458 00013 » → `99912345800013`; null when empty. */
export function parseIdentifiant(text: string): string | null {
  const compact = text.replace(/[\s./_\u2010-\u2015-]/g, '').toUpperCase()
  return compact || null
}

/** Cuts an identifier in groups: `99912345800013` by `GROUPES.siret` → « 999 123 458 00013 » (no-break spaces). */
export function formatIdentifiant(value: string, groups: readonly number[]): string {
  const cut: string[] = []
  let rest = value
  for (const size of groups) {
    if (!rest) break
    cut.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return [...cut, rest].filter(Boolean).join('\u00a0')
}
