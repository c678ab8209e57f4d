import type { EntrepriseSession } from '@mon-espace/domain/api'

/** One enterprise of each SIREN: rights cover all its establishments, so telling each would be noise. */
export function enterprisesOf(entreprises: readonly EntrepriseSession[]): EntrepriseSession[] {
  const bySiren = new Map<string, EntrepriseSession>()
  for (const one of entreprises) if (!bySiren.has(one.siren)) bySiren.set(one.siren, one)
  return [...bySiren.values()]
}
