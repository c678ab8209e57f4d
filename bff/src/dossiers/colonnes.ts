import {
  BoundedMap,
  type DateIso,
  type Dispositif,
  isDateIso,
  nomAffiche,
  pickPaths,
  resumeOf,
  type SuiviDossier,
} from '@mon-espace/domain'
import type { EcheanceDossier, EtatDossier } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { clePersonne } from './doubles.ts'

/** Sorts after every date: nothing is due. */
export const SANS_ECHEANCE = '9999-12-31'

export type Colonnes = Pick<
  TableDossier,
  | 'siret'
  | 'denomination'
  | 'personne'
  | 'tri_personne'
  | 'date_debut'
  | 'date_fin'
  | 'echeance'
  | 'suivi'
  | 'diplome'
>

const dateOr = (value: string | null | undefined) => (isDateIso(value) ? value : '')

/**
 * What a list shows and sorts by, taken out of the contract. A draft without dates owes nothing yet: it is sorted by the day it was last
 * worked on, among what is due then, not after all else.
 */
export function colonnesOf(
  dispositif: Dispositif,
  contrat: Contrat,
  dossier: { siret: string; denomination: string; etat: string; complet_le: string | null },
  aujourdhui: DateIso,
): Colonnes {
  const resume = resumeOf(dispositif, contrat)
  const suivi: Suivi = { contrat: pickPaths(contrat, dispositif.suivi) as Contrat }
  const [next] = dispositif.echeances(
    { ...suivi, etat: dossier.etat as EtatDossier, dossierCompletLe: dossier.complet_le as DateIso | null },
    aujourdhui,
  )
  return {
    siret: dossier.siret,
    denomination: resume.denomination ?? dossier.denomination,
    personne: nomAffiche(resume),
    tri_personne: clePersonne(resume),
    date_debut: dateOr(resume.dateDebut),
    date_fin: dateOr(resume.dateFin),
    echeance: dateOr(next?.date) || (dossier.etat === 'brouillon' ? aujourdhui : SANS_ECHEANCE),
    suivi: JSON.stringify(suivi),
    diplome: resume.diplome ?? '',
  }
}

/** The only fields that decide a deadline. */
interface Suivi {
  readonly contrat: Contrat
}

/** What the deadlines of a dossier depend on, from what its row keeps for that. */
export function readSuivi({
  suivi,
  etat,
  complet_le,
}: Pick<TableDossier, 'etat' | 'complet_le' | 'suivi'>): SuiviDossier<Contrat> {
  const { contrat } = JSON.parse(suivi) as Suivi
  return { contrat, etat: etat as EtatDossier, dossierCompletLe: complet_le as DateIso | null }
}

/** What was computed of late: dossiers of one day, place and state owe the same, and a list is read more often than it changes. */
const dues = new BoundedMap<string, readonly EcheanceDossier[]>(1000)

/** What is due on a dossier, earliest first, from what its row keeps for that. */
export function echeancesOf(
  deps: Pick<Deps, 'dispositifs'>,
  row: Pick<TableDossier, 'type' | 'etat' | 'complet_le' | 'suivi'>,
  aujourdhui: DateIso,
): readonly EcheanceDossier[] {
  const key = `${row.type} ${aujourdhui} ${row.etat} ${row.complet_le} ${row.suivi}`
  const known = dues.get(key)
  if (known) return known
  const computed = dispositifOf(deps, row).echeances(readSuivi(row), aujourdhui)
  dues.set(key, computed)
  return computed
}
