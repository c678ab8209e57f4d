import { retained } from '@mon-espace/domain'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { priseEnChargeQuery } from '../../../../socle/api/simulate-prise-en-charge.ts'
import { useContrat } from '../contexte.ts'
import { toDemande } from './demande.ts'

/** The level of funding of the contract as typed; `attente` while something it depends on is missing. */
export function usePriseEnCharge() {
  const [demandeOf] = useState(() => retained(toDemande))
  const demande = useDeferredValue(useContrat(demandeOf))
  const { data, isError, refetch } = useQuery(priseEnChargeQuery(demande))
  return { attente: demande === null, priseEnCharge: demande ? data : undefined, isError, refetch }
}
