import { idccValid, retained } from '@mon-espace/domain'
import { type Contrat, priseEnChargeInputOf } from '@mon-espace/domain/professionnalisation'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import {
  type DemandeProfessionnalisation,
  priseEnChargeQuery,
} from '../../../../socle/api/simulate-prise-en-charge.ts'
import { useContrat } from '../contexte.ts'

/** What to ask the funding with; null while something it depends on is missing or still being typed. */
function toDemande(saisi: Contrat): DemandeProfessionnalisation | null {
  const input = priseEnChargeInputOf(saisi)
  return input && idccValid(input.idcc) ? { type: 'professionnalisation', ...input } : null
}

/** The funding of the contract as typed; `attente` while something it depends on is missing. */
export function useFinancement() {
  const [demandeOf] = useState(() => retained(toDemande))
  const demande = useDeferredValue(useContrat(demandeOf))
  const { data, isError, refetch } = useQuery(priseEnChargeQuery(demande))
  return { attente: demande === null, financement: demande ? data : undefined, isError, refetch }
}
