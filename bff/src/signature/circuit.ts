import { consentementSignature, LIBELLES_SIGNATAIRES, type RoleSignataire } from '@mon-espace/domain'
import type { EtatSignature, TypePiece } from '@mon-espace/domain/api'
import { type Clock, instant } from '../store/clock.ts'
import type { TableApposition, TableCircuit, TableDocumentJoint, TableSignataire } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** A document that is signed with the contract, and who signs it. */
export interface Joint extends TableDocumentJoint {
  readonly appositions: readonly TableApposition[]
}

/** A circuit with its signatories, in the order in which they sign, and what they sign with the contract. */
export interface Circuit extends TableCircuit {
  readonly signataires: readonly TableSignataire[]
  readonly joints: readonly Joint[]
}

const ROLES = Object.keys(LIBELLES_SIGNATAIRES)

/** Those who sign together are told in the order of the form. */
const rangOf = ({ role }: { readonly role: string }): number => ROLES.indexOf(role)

async function withSignataires(db: Store, row: TableCircuit): Promise<Circuit> {
  const signataires = await db.selectFrom('signataire').selectAll().where('circuit_id', '=', row.id).execute()
  return {
    ...row,
    signataires: signataires.toSorted((a, b) => a.ordre - b.ordre || rangOf(a) - rangOf(b)),
    joints: await readJoints(db, row.id),
  }
}

async function readJoints(db: Store, circuitId: string): Promise<Joint[]> {
  const joints = await db
    .selectFrom('document_joint')
    .selectAll()
    .where('circuit_id', '=', circuitId)
    .orderBy('type')
    .execute()
  if (joints.length === 0) return []
  const appositions = await db
    .selectFrom('apposition')
    .selectAll()
    .where('circuit_id', '=', circuitId)
    .execute()
  return joints.map((joint) => ({
    ...joint,
    appositions: appositions
      .filter(({ type }) => type === joint.type)
      .toSorted((a, b) => rangOf(a) - rangOf(b)),
  }))
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

/** All the circuits of a dossier, the last one first. */
export async function circuitsOf(db: Store, dossierId: string): Promise<Circuit[]> {
  const rows = await db
    .selectFrom('circuit')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('cree_le', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return Promise.all(rows.map((row) => withSignataires(db, row)))
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

/** What is signed with the contract, and still holds. */
export const standingJoints = ({ joints }: Circuit): Joint[] =>
  joints.filter(({ caduc_le }) => caduc_le === null)

/** What this role signs of it. */
export const jointsOf = (circuit: Circuit, role: string): Joint[] =>
  standingJoints(circuit).filter(({ appositions }) => appositions.some((one) => one.role === role))

/** The words that this role agrees to. */
export const consentementOf = (circuit: Circuit, role: string): string =>
  consentementSignature(jointsOf(circuit, role).map(({ nom }) => nom))

/** A document of a circuit: the contract, or one that is signed with it. SHA-256 as frozen, then as it is now. */
export interface DocumentCircuit {
  /** null for the contract. */
  readonly type: TypePiece | null
  readonly document_sha256: string
  readonly fichier_sha256: string | null
}

/** One of the documents of a circuit; null where it has none such. */
export function documentOf(circuit: Circuit, type: TypePiece | null): DocumentCircuit | null {
  const { document_sha256, fichier_sha256 } = circuit
  if (type === null) return { type, document_sha256, fichier_sha256 }
  const joint = circuit.joints.find((one) => one.type === type)
  return joint ? { ...joint, type } : null
}

/** All that this role signs at once, the contract first. */
export const documentsOf = (circuit: Circuit, role: string): DocumentCircuit[] =>
  [null, ...jointsOf(circuit, role).map(({ type }) => type as TypePiece)].flatMap(
    (type) => documentOf(circuit, type) ?? [],
  )
