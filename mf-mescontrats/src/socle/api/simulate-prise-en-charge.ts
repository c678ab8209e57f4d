import {
  CALLS,
  type CorpsDe,
  type PriseEnCharge,
  type PriseEnChargeProfessionnalisation,
} from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query'
import { cles } from './cles.ts'

type Demande = CorpsDe<typeof CALLS.simulatePriseEnCharge>

/** What the funding of a « contrat de professionnalisation » depends on. */
export type DemandeProfessionnalisation = Extract<Demande, { type: 'professionnalisation' }>

/** What the level of funding of an apprenticeship depends on. */
export type DemandePriseEnCharge = Exclude<Demande, DemandeProfessionnalisation>

/** The answer to a demand is that of its kind. */
type ReponseA<D extends Demande> = D extends DemandeProfessionnalisation
  ? PriseEnChargeProfessionnalisation
  : PriseEnCharge

/** What the operator pays for a contract, and why; asks nothing while `demande` is null. */
export const priseEnChargeQuery = <D extends Demande>(demande: D | null) =>
  queryOptions({
    queryKey: cles.simulationPriseEnCharge(demande),
    queryFn: demande
      ? async ({ signal }) =>
          (await call(CALLS.simulatePriseEnCharge, { body: demande, signal })) as ReponseA<D>
      : skipToken,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })
