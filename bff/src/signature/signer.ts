import type { RoleSignataire } from '@mon-espace/domain'
import type { TypePiece } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { fait } from '../dossiers/acteur.ts'
import { lockDossier } from '../dossiers/save.ts'
import { faultFields } from '../http/log.ts'
import { Refus, refus, serviceOccupe } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import type { Received } from '../pieces/file-store.ts'
import { removeUnused } from '../pieces/retirer.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableDossier, TableSignataire } from '../store/schema.ts'
import { type StoreWrite, write } from '../store/store.ts'
import { type Circuit, consentementOf, type DocumentCircuit, documentsOf, readCircuit } from './circuit.ts'
import { giveTryBack, spendCode, tryCode } from './code.ts'
import { complete } from './completer.ts'
import { RETOUR_S } from './delais.ts'
import { inviteNext } from './inviter.ts'
import { type Acces, readLien, requireOpen } from './liens.ts'
import { findDocument } from './lire.ts'
import { weighCircuit, weighJoint } from './peser.ts'
import { receiveBytes } from './recevoir.ts'
import type { ServiceSignature } from './service-signature.ts'
import { CODES, IMPOSSIBLE } from './textes.ts'
import { oneByOne } from './un-par-un.ts'

/** The line of the journal that an act makes. */
export const APPOSEE = 'signature_apposee'

/** Longest a seal may take, its time stamp asked of somebody else included. */
const SCEAU_MS = 20_000

interface Signature {
  readonly jeton: string
  readonly code: string
  /** SHA-256 of the documents that were read, as they were frozen; all that are to be signed where it is not told. */
  readonly documents?: readonly string[] | undefined
}

/** What one signature is: who by, by which code, when, of what. */
interface Essai extends Signature {
  readonly spent: string
  readonly le: string
}

/**
 * Signs the contract, and what is signed with it: the code first, then the seals, then all that follows of them at once. Whoever
 * has signed already has nothing more to do, whatever code they give.
 */
export async function signDocument(deps: Deps, asked: Signature): Promise<void> {
  const { moi, circuit } = await readLien(deps.db, asked.jeton)
  if (moi.signe_le !== null) return
  requireOpen(circuit, deps.clock)
  const { signature } = deps
  if (!signature) throw refus('signature_indisponible', { detail: IMPOSSIBLE.interrompue })
  const spent = await tryCode(deps, moi, asked.jeton, asked.code)
  const essai = { ...asked, spent, le: instant(deps.clock) }
  try {
    await oneByOne(circuit.id, async () => {
      let done = false
      // Somebody else has signed each time that it is to be done again: there are only so many of them.
      while (!done) done = await sealOnce(deps, signature, essai)
    })
  } catch (fault) {
    await giveTryBack(deps.db, moi)
    throw fault
  }
}

/** Refuses to sign anything but what was read: a document may have been replaced since. */
function requireRead(circuit: Circuit, role: string, lus: readonly string[] | undefined): void {
  if (lus === undefined) return
  const toSign = documentsOf(circuit, role).map(({ document_sha256 }) => document_sha256)
  if (toSign.toSorted().join() !== lus.toSorted().join())
    throw refus('transition_impossible', { detail: IMPOSSIBLE.autres })
}

/** A document as it was, and what its seal made of it, received by the file store. */
interface Scelle {
  readonly avant: DocumentCircuit
  readonly apres: Received
}

/**
 * Seals each file as it is, keeps what comes of them, and names them in one transaction with all that it leads to.
 * @returns false where somebody else has signed meanwhile, or a document has changed: then it is for the files as they are now
 *   to be sealed
 */
async function sealOnce(deps: Deps, service: ServiceSignature, essai: Essai): Promise<boolean> {
  const acces = await readLien(deps.db, essai.jeton)
  const { circuit, moi } = acces
  if (moi.signe_le !== null) return true
  requireOpen(circuit, deps.clock)
  requireRead(circuit, moi.role, essai.documents)
  const scelles: Scelle[] = []
  let issue: Issue | null = null
  try {
    for (const avant of documentsOf(circuit, moi.role)) {
      const before = await findDocument(deps, circuit, avant.type)
      if (!before) return false
      const sealed = await seal(deps, service, before, moi, essai.le)
      scelles.push({ avant, apres: await receiveBytes(deps, sealed) })
    }
    const keepAll = async () => {
      for (const { apres } of scelles) await apres.keep()
    }
    await keepAll()
    issue = await write(deps.db, (trx) => record(trx, deps, acces, scelles, essai))
    // Once more now that they are named: somebody may have removed the same content in between.
    if (issue === 'nommee') await keepAll()
    return issue !== 'depassee'
  } finally {
    for (const { apres } of scelles) await apres.discard()
    // The files that are named stay in their place: somebody may be reading them.
    const unused = scelles.map(({ avant, apres }) =>
      issue === 'nommee' ? (avant.fichier_sha256 ?? apres.sha256) : apres.sha256,
    )
    await removeUnused(deps, unused)
    deps.outbox.wake()
  }
}

/** What became of sealed files: they are the circuit’s now, their signatory had signed already, or they are out of date. */
type Issue = 'nommee' | 'deja_signe' | 'depassee'

async function seal(
  { log }: Pick<Deps, 'log'>,
  service: ServiceSignature,
  document: Uint8Array,
  { role, nom }: TableSignataire,
  le: string,
): Promise<Uint8Array> {
  const acte = { role: role as RoleSignataire, nom, le }
  const sealed = await service.seal(document, acte, AbortSignal.timeout(SCEAU_MS)).catch((fault: unknown) => {
    // What the seal refuses it says itself: no seal, no time, a file that cannot be sealed.
    if (fault instanceof Refus) throw fault
    log.error(faultFields(fault), 'sceau')
    throw serviceOccupe(RETOUR_S)
  })
  // The signatures before this one hold only as long as no byte of theirs changes.
  if (sealed.length <= document.length || document.some((byte, i) => byte !== sealed[i])) {
    log.error({ avant: document.length, apres: sealed.length }, 'sceau: not a revision of what was given')
    throw serviceOccupe(RETOUR_S)
  }
  return sealed
}

/** Are these the documents that this role signs, as they stand now? */
function areCurrent(circuit: Circuit, role: string, scelles: readonly Scelle[]): boolean {
  const now = documentsOf(circuit, role)
  return (
    now.length === scelles.length &&
    now.every(({ type, fichier_sha256 }, i) => {
      const { avant } = scelles[i] as Scelle
      return avant.type === type && avant.fichier_sha256 === fichier_sha256
    })
  )
}

/** Writes a signature, unless some file is no longer the one that was sealed. */
async function record(
  trx: StoreWrite,
  deps: Deps,
  { circuit: seen, moi }: Acces,
  scelles: readonly Scelle[],
  { spent, le, documents }: Essai,
): Promise<Issue> {
  const row = await lockDossier(trx, seen.dossier_id, null)
  const circuit = await readCircuit(trx, seen.id)
  if (circuit.signataires.some(({ role, signe_le }) => role === moi.role && signe_le !== null))
    return 'deja_signe'
  requireOpen(circuit, deps.clock)
  requireRead(circuit, moi.role, documents)
  const [contrat, ...joints] = scelles
  if (!contrat || !areCurrent(circuit, moi.role, scelles)) return 'depassee'
  const { sha256, taille } = contrat.apres
  const consentement = consentementOf(circuit, moi.role)
  const signe_rang = circuit.signataires.filter(({ signe_le }) => signe_le !== null).length + 1
  const signature = { signe_le: le, signe_sha256: sha256, signe_rang, consentement }
  if (!(await spendCode(trx, moi, spent, signature))) throw refus('code_invalide', { detail: CODES.perime })
  await trx.updateTable('circuit').set({ fichier_sha256: sha256 }).where('id', '=', circuit.id).execute()
  await weighCircuit(trx, row, circuit, taille)
  for (const { avant, apres } of joints) await affix(trx, row, circuit, moi.role, avant.type, apres)
  // What the proof says of the act and the files do not, by its digest: the journal names no address.
  const acteOf = (fichier: string) =>
    empreinte(JSON.stringify([moi.courriel, moi.code_envoye_le, consentement, fichier]))
  await appendJournal(trx, row.id, {
    ...fait(deps.clock, { compteId: null, nom: moi.nom, role: 'signataire' }, APPOSEE, {
      signataire: moi.role,
      document: circuit.document_sha256,
      fichier: sha256,
      codeEnvoyeLe: moi.code_envoye_le,
      acte: acteOf(sha256),
      ...(joints.length > 0
        ? {
            joints: joints.map(({ avant, apres }) => ({
              type: avant.type,
              document: avant.document_sha256,
              fichier: apres.sha256,
              acte: acteOf(apres.sha256),
            })),
          }
        : {}),
    }),
    le,
  })
  const left = circuit.signataires.some(({ role, signe_le }) => role !== moi.role && signe_le === null)
  if (left) await inviteNext(trx, deps, row, circuit.id)
  else await complete(trx, deps, row, await readCircuit(trx, circuit.id), { sha256, taille })
  return 'nommee'
}

/** Writes the signature of a document with the contract. */
async function affix(
  trx: StoreWrite,
  row: TableDossier,
  circuit: Circuit,
  role: string,
  type: TypePiece | null,
  { sha256, taille }: Pick<Received, 'sha256' | 'taille'>,
): Promise<void> {
  const joint = circuit.joints.find((one) => one.type === type)
  if (!joint) throw new Error('a document that is not of the circuit')
  const rang = joint.appositions.filter((one) => one.sha256 !== null).length + 1
  await trx
    .updateTable('apposition')
    .set({ sha256, rang })
    .where('circuit_id', '=', circuit.id)
    .where('type', '=', joint.type)
    .where('role', '=', role)
    .execute()
  await trx
    .updateTable('document_joint')
    .set({ fichier_sha256: sha256 })
    .where('circuit_id', '=', circuit.id)
    .where('type', '=', joint.type)
    .execute()
  await weighJoint(trx, row, joint, taille)
}
