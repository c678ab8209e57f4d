import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** What the level of funding depends on. */
export type DemandePriseEnCharge = CorpsDe<typeof CALLS.simulatePriseEnCharge>

/** Level of funding and instalments; asks nothing while `demande` is null. */
export const priseEnChargeQuery = (demande: DemandePriseEnCharge | null) =>
  queryOptions({
    queryKey: cles.simulationPriseEnCharge(demande),
    queryFn: demande
      ? ({ signal }) => call(CALLS.simulatePriseEnCharge, { body: demande, signal })
      : skipToken,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })
