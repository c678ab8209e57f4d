import type { RoleSignataire } from '@mon-espace/domain'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { type Clock, instant } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Circuit, circuitsOf, type Joint, lastCircuit, standingJoints } from './circuit.ts'
import { lettreJointTombe } from './lettres.ts'
import { weighJoint } from './peser.ts'
import type { FINS_JOINT } from './textes.ts'

type Siren = Pick<TableDossier, 'siren'>

/** A document is no longer signed with the contract: its file is nobody’s, and what was signed on it falls. */
async function dropJoint(trx: StoreWrite, clock: Clock, row: Siren, joint: Joint): Promise<void> {
  await weighJoint(trx, row, joint, 0)
  await trx
    .updateTable('document_joint')
    .set({ caduc_le: instant(clock), fichier_sha256: null })
    .where('circuit_id', '=', joint.circuit_id)
    .where('type', '=', joint.type)
    .execute()
}

/**
 * Drops what is signed with a contract that is no longer to be signed. What all have signed stays: it is a document of its own
 * in the dossier, with its proof.
 */
export async function dropJoints(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  row: Siren,
  circuit: Circuit,
): Promise<void> {
  if (circuit.etat === 'terminee') return
  for (const joint of standingJoints(circuit)) await dropJoint(trx, clock, row, joint)
}

/** What was signed by all in an earlier circuit gives way to what is signed anew. */
export async function replaceJoints(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  row: TableDossier,
  types: readonly string[],
): Promise<void> {
  for (const circuit of await circuitsOf(trx, row.id))
    for (const joint of standingJoints(circuit))
      if (types.includes(joint.type)) await dropJoint(trx, clock, row, joint)
}

/**
 * A document of the dossier changed, or needs nobody’s signature any more: where it is being signed, it leaves the circuit,
 * which goes on with the contract. Those who were asked to sign it are told, and that their signature of it falls.
 * @param content SHA-256 of what takes its place; the same content changes nothing
 * @returns roles of those whose signature of it falls; absent where it was not being signed
 */
export async function voidJoint(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  row: TableDossier,
  { type, fin, content }: { type: string; fin: keyof typeof FINS_JOINT; content?: string },
): Promise<{ signaturesTombees?: readonly RoleSignataire[] }> {
  if (row.signature !== 'en_cours') return {}
  const circuit = await lastCircuit(trx, row.id)
  const joint = circuit && standingJoints(circuit).find((one) => one.type === type)
  if (!joint || joint.document_sha256 === content) return {}
  await dropJoint(trx, clock, row, joint)
  const signed = joint.appositions.filter(({ sha256 }) => sha256 !== null).map(({ role }) => role)
  for (const { role, courriel, invite_le } of circuit.signataires)
    if (invite_le !== null && joint.appositions.some((one) => one.role === role))
      await postLettre(trx, clock, [courriel], lettreJointTombe(row, joint.nom, signed.includes(role), fin))
  return { signaturesTombees: signed as RoleSignataire[] }
}
