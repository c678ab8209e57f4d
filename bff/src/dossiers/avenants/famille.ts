import { type Dispositif, type Financement, resumeOf } from '@mon-espace/domain'
import {
  changesOf,
  isOuvert,
  type Prolongation,
  prolongationOf,
  withChanges,
} from '@mon-espace/domain/avenants'
import { refus } from '../../http/refus.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import { maskedContrat, openContrat } from '../contrat-stocke.ts'
import { readDecision } from '../decision-gardee.ts'
import { type Contrat, dispositifOf } from '../dispositif.ts'
import type { Outils } from '../save.ts'
import { amendeOf, readAvenant } from './avenant-garde.ts'

/** Refuses to copy what amends a contract: the contract is copied. */
export function requireInitial({ avenant }: Pick<TableDossier, 'avenant'>): void {
  if (avenant !== null) throw refus('transition_impossible')
}

/** The dossier that this one amends, or itself. */
export async function initialOf(db: Store, row: TableDossier): Promise<TableDossier> {
  if (row.dossier_initial_id === null) return row
  return db
    .selectFrom('dossier')
    .selectAll()
    .where('id', '=', row.dossier_initial_id)
    .executeTakeFirstOrThrow()
}

/** The amendments of a contract, in their order. */
export async function listAvenantsOf(db: Store, initialId: string): Promise<TableDossier[]> {
  const rows = await db
    .selectFrom('dossier')
    .selectAll()
    .where('dossier_initial_id', '=', initialId)
    .execute()
  const rang = (row: TableDossier) => readAvenant(row)?.rang ?? 0
  return rows.toSorted((a, b) => rang(a) - rang(b))
}

/** A contract as its accepted amendments left it. */
export interface Courant {
  /** Secrets in clear. */
  readonly contrat: Contrat
  readonly prolongation: Prolongation | null
  /** The yearly level last granted; null for a kind without one. */
  readonly npecAnnuelCentimes: number | null
}

/** When a dossier was decided, to sort by. */
const decideLe = (row: TableDossier): string => readDecision(row)?.le ?? ''

/** Those of a contract's amendments that were accepted, in the order in which they were. */
const acceptesOf = (avenants: readonly TableDossier[]): TableDossier[] =>
  avenants
    .filter(({ etat }) => etat === 'prise_en_charge_acceptee')
    .toSorted((a, b) => (decideLe(a) < decideLe(b) ? -1 : 1))

/** A contract with what an amendment changes of it: what this says by itself (its dates, its number) is no part of it. */
export function withAvenant(dispositif: Dispositif, courant: Courant, row: TableDossier): Courant {
  const amende = amendeOf(dispositif, row)
  if (amende === null) return courant
  const { avenants, base, type } = amende
  const changements = changesOf(base, maskedContrat(row)).filter(({ chemin }) =>
    isOuvert(type.ouverts, chemin),
  )
  return {
    contrat: withChanges(courant.contrat, changements),
    prolongation: prolongationOf(avenants.chemins, amende),
    npecAnnuelCentimes: readDecision(row)?.npecAnnuelCentimes ?? courant.npecAnnuelCentimes,
  }
}

/**
 * The last accepted version of a contract: the initial one with what each accepted amendment changed, in the order they were
 * accepted.
 */
export async function currentContrat(
  outils: Pick<Outils, 'dispositifs' | 'nirCipher'>,
  initial: TableDossier,
  avenants: readonly TableDossier[],
): Promise<Courant> {
  const dispositif = dispositifOf(outils, initial)
  const debut: Courant = {
    contrat: await openContrat(outils.nirCipher, dispositif, initial),
    prolongation: null,
    npecAnnuelCentimes: readDecision(initial)?.npecAnnuelCentimes ?? null,
  }
  return acceptesOf(avenants).reduce((courant, row) => withAvenant(dispositif, courant, row), debut)
}

/** What was last granted of a contract: by its own decision, or by that of the last amendment accepted; null where nothing was. */
export const lastGranted = (initial: TableDossier, avenants: readonly TableDossier[]): Financement | null =>
  [initial, ...acceptesOf(avenants)]
    .map((row) => readDecision(row)?.priseEnCharge ?? null)
    .findLast(Boolean) ?? null

/** The first and the last day of a contract, as it says them. */
export const termeOf = (outils: Pick<Outils, 'dispositifs'>, row: TableDossier, contrat: Contrat) => {
  const { dateDebut, dateFin } = resumeOf(dispositifOf(outils, row), contrat)
  return { dateDebut, dateFin }
}
