import {
  APPRENTISSAGE,
  BoundedMap,
  type Contrat,
  computeEcheances,
  type DateIso,
  isDateIso,
  pickPaths,
} from '@mon-espace/domain'
import type { EcheanceDossier, EtatDossier } from '@mon-espace/domain/api'
import type { TableDossier } from '../store/schema.ts'
import { cleApprenti } from './doubles.ts'

/** Sorts after every date: nothing is due. */
const SANS_ECHEANCE = '9999-12-31'

export type Colonnes = Pick<
  TableDossier,
  'siret' | 'denomination' | 'personne' | 'tri_personne' | 'date_debut' | 'date_fin' | 'echeance' | 'suivi'
>

/** Name shown in lists: first name then family name. */
function apprentiName({ apprenti }: Pick<Contrat, 'apprenti'>): string {
  return [apprenti.prenom, apprenti.nomUsage ?? apprenti.nomNaissance].filter(Boolean).join(' ')
}

const dateOr = (value: string | null) => (isDateIso(value) ? value : '')

/** What a list shows and sorts by, taken out of the contract. */
export function colonnesOf(
  contrat: Contrat,
  dossier: { siret: string; denomination: string; etat: string; complet_le: string | null },
  aujourdhui: DateIso,
): Colonnes {
  const personne = apprentiName(contrat)
  const suivi = suiviOf(contrat)
  const [next] = computeEcheances(
    { ...suivi, etat: dossier.etat as EtatDossier, dossierCompletLe: dossier.complet_le as DateIso | null },
    aujourdhui,
  )
  return {
    siret: dossier.siret,
    denomination: contrat.employeur.denomination ?? dossier.denomination,
    personne,
    tri_personne: cleApprenti(contrat.apprenti),
    date_debut: dateOr(contrat.contrat.dateDebutExecution),
    date_fin: dateOr(contrat.contrat.dateFin),
    echeance: next?.date ?? SANS_ECHEANCE,
    suivi: JSON.stringify(suivi),
  }
}

/** The only fields that decide a deadline. */
interface Suivi {
  readonly contrat: Contrat
}

const suiviOf = (contrat: Contrat): Suivi => ({
  contrat: pickPaths(contrat, APPRENTISSAGE.suivi) as Contrat,
})

/** What was computed of late: dossiers of one day, place and state owe the same, and a list is read more often than it changes. */
const dues = new BoundedMap<string, readonly EcheanceDossier[]>(1000)

/** What is due on a dossier, earliest first, from what its row keeps for that. */
export function echeancesOf(
  row: Pick<TableDossier, 'etat' | 'complet_le' | 'suivi'>,
  aujourdhui: DateIso,
): readonly EcheanceDossier[] {
  const key = `${aujourdhui} ${row.etat} ${row.complet_le} ${row.suivi}`
  const known = dues.get(key)
  if (known) return known
  const { contrat } = JSON.parse(row.suivi) as Suivi
  const suivi = { contrat, etat: row.etat as EtatDossier, dossierCompletLe: row.complet_le as DateIso | null }
  const computed = computeEcheances(suivi, aujourdhui)
  dues.set(key, computed)
  return computed
}
