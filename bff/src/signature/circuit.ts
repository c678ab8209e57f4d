import { LIBELLES_SIGNATAIRES, type RoleSignataire } from '@mon-espace/domain'
import type { EtatSignature } from '@mon-espace/domain/api'
import { type Clock, instant } from '../store/clock.ts'
import type { TableCircuit, TableSignataire } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** A circuit with its signatories, in the order in which they sign. */
export interface Circuit extends TableCircuit {
  readonly signataires: readonly TableSignataire[]
}

const ROLES = Object.keys(LIBELLES_SIGNATAIRES)

/** Those who sign together are told in the order of the form. */
const rangOf = ({ role }: Pick<TableSignataire, 'role'>): number => ROLES.indexOf(role)

async function withSignataires(db: Store, row: TableCircuit): Promise<Circuit> {
  const signataires = await db.selectFrom('signataire').selectAll().where('circuit_id', '=', row.id).execute()
  return { ...row, signataires: signataires.toSorted((a, b) => a.ordre - b.ordre || rangOf(a) - rangOf(b)) }
}

/** The last circuit of a dossier. */
export async function lastCircuit(db: Store, dossierId: string): Promise<Circuit | null> {
  const row = await db
    .selectFrom('circuit')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('cree_le', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? withSignataires(db, row) : null
}

/** A circuit by its id. @throws Error where there is none */
export async function readCircuit(db: Store, id: string): Promise<Circuit> {
  const row = await db.selectFrom('circuit').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return withSignataires(db, row)
}

/** Where it stands now: past its last day it has expired, were that not written yet. */
export const etatOf = ({ etat, expire_le }: TableCircuit, clock: Clock): EtatSignature =>
  etat === 'en_cours' && expire_le <= instant(clock) ? 'expiree' : (etat as EtatSignature)

/** Those whose signature is awaited now. */
export const awaited = ({ signataires }: Circuit): TableSignataire[] =>
  signataires.filter((one) => one.invite_le !== null && one.signe_le === null && one.refuse_le === null)

/** Those whose turn has come and who were not told: all before them have signed. */
export function nextInvited({ signataires }: Circuit): TableSignataire[] {
  const ordre = signataires.find((one) => one.signe_le === null)?.ordre
  return signataires.filter((one) => one.ordre === ordre && one.invite_le === null)
}

/** Roles of those who have signed. */
export const signedRoles = ({ signataires }: Circuit): RoleSignataire[] =>
  signataires.filter((one) => one.signe_le !== null).map(({ role }) => role as RoleSignataire)
