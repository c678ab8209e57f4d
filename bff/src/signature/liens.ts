import type { TypePiece } from '@mon-espace/domain/api'
import { lockDossier } from '../dossiers/save.ts'
import { refus } from '../http/refus.ts'
import { type Clock, instant, instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableCircuit, TableDossier, TableSignataire } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { type Circuit, etatOf, readCircuit } from './circuit.ts'
import { CONSERVATION_SECONDES } from './delais.ts'
import { CLOSE_JOINT, CLOSES } from './textes.ts'

/** The page where a contract is signed. */
const lienSignature = (urlPublique: string, jeton: string): string =>
  `${urlPublique}/signature?jeton=${encodeURIComponent(jeton)}`

/** A new link for a signatory: the store keeps the hash of its token, the mail alone has the token. Earlier ones stay good. */
export async function createLien(
  trx: StoreWrite,
  clock: Clock,
  urlPublique: string,
  { circuit_id, role }: Pick<TableSignataire, 'circuit_id' | 'role'>,
): Promise<string> {
  const jeton = newSecret()
  await trx
    .insertInto('lien_signature')
    .values({ empreinte: empreinte(jeton), circuit_id, role, cree_le: instant(clock) })
    .execute()
  return lienSignature(urlPublique, jeton)
}

/** What a link leads to. */
export interface Acces {
  readonly circuit: Circuit
  /** Whose link it is. */
  readonly moi: TableSignataire
  readonly dossier: TableDossier
}

/** What the token of a link leads to, whatever has become of it; 404 for one that was never given. */
export async function readLien(db: Store, jeton: string): Promise<Acces> {
  const lien = await db
    .selectFrom('lien_signature')
    .selectAll()
    .where('empreinte', '=', empreinte(jeton))
    .executeTakeFirst()
  if (!lien) throw refus('jeton_inconnu')
  const circuit = await readCircuit(db, lien.circuit_id)
  const moi = circuit.signataires.find(({ role }) => role === lien.role)
  const dossier = await db
    .selectFrom('dossier')
    .selectAll()
    .where('id', '=', circuit.dossier_id)
    .executeTakeFirst()
  if (!moi || !dossier) throw refus('jeton_inconnu')
  return { circuit, moi, dossier }
}

/** The same as nobody else can change it until the end of the transaction, with the row of its dossier locked. */
export async function lockLien(trx: StoreWrite, jeton: string): Promise<Acces> {
  const { dossier } = await readLien(trx, jeton)
  const locked = await lockDossier(trx, dossier.id, null)
  return { ...(await readLien(trx, jeton)), dossier: locked }
}

/** Refuses, in words that say why, what comes for a circuit that has ended. */
export function requireOpen(circuit: TableCircuit, clock: Clock): void {
  const etat = etatOf(circuit, clock)
  if (etat !== 'en_cours') throw refus('signature_close', { detail: CLOSES[etat] })
}

/** Refuses what the holder of a link does not sign with the contract, and in words what they did and that is replaced since. */
export function requireJoint({ circuit, moi }: Acces, type: TypePiece | null): void {
  const joint = circuit.joints.find((one) => one.type === type)
  const mien = joint?.appositions.some(({ role }) => role === moi.role) ?? false
  if (type !== null && !mien) throw refus('introuvable')
  if (joint && joint.caduc_le !== null) throw refus('signature_close', { detail: CLOSE_JOINT(joint.nom) })
}

/** The same of who comes to read: what all have signed stays open for a while, and who refused is told that they did. */
export function requireReadable({ circuit, moi }: Acces, clock: Clock): void {
  if (moi.refuse_le !== null) return
  const lately = (circuit.fini_le ?? '') > instantIn(clock, -CONSERVATION_SECONDES)
  if (circuit.etat !== 'terminee' || !lately) requireOpen(circuit, clock)
}
