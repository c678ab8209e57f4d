import type { QueryClient } from '@tanstack/react-query'
import { annuaireQuery, isWhole } from './read-annuaire.ts'
import { annuaire } from './textes.ts'

/** What to tell at the field of a SIRET nobody bears; undefined when it will do, or cannot be looked up now. */
export async function reviewSiret(client: QueryClient, siret: string): Promise<string | undefined> {
  const figures = siret.replace(/\s/g, '')
  if (!isWhole(figures)) return undefined
  try {
    return (await client.fetchQuery(annuaireQuery(figures))) === null ? annuaire.inconnu : undefined
  } catch {
    return undefined
  }
}
