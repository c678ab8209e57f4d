import { CALLS, type ReponseDe } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** What the directory tells of an enterprise. */
export type EntrepriseAnnuaire = ReponseDe<typeof CALLS.lireAnnuaire>

/** True when all the figures are there: no sooner is there something to look up. */
export const isWhole = (siret: string): boolean => /^\d{14}$/.test(siret)

/** The enterprise that bears this SIRET; null when none does. */
export const annuaireQuery = (siret: string) =>
  queryOptions({
    queryKey: ['annuaire', siret],
    queryFn: async ({ signal }): Promise<EntrepriseAnnuaire | null> => {
      try {
        return await call(CALLS.lireAnnuaire, { params: { siret }, signal })
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null
        throw error
      }
    },
    enabled: isWhole(siret),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
