import { CONSENTEMENT_SIGNATURE, type RoleSignataire } from '@mon-espace/domain'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { fait, SERVICE } from '../dossiers/acteur.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { postToEntreprise } from '../dossiers/notify.ts'
import { lockDossier } from '../dossiers/save.ts'
import { faultFields } from '../http/log.ts'
import { Refus, refus, serviceOccupe } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { depositPiece } from '../pieces/deposer.ts'
import { FileAltered } from '../pieces/file-store.ts'
import { removeUnused } from '../pieces/retirer.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableDossier, TableSignataire } from '../store/schema.ts'
import { type StoreWrite, write } from '../store/store.ts'
import { type Circuit, readCircuit } from './circuit.ts'
import { giveTryBack, spendCode, tryCode } from './code.ts'
import { RETOUR_S } from './delais.ts'
import { inviteNext } from './inviter.ts'
import { lettreCopie, lettreSigne } from './lettres.ts'
import { type Acces, createLien, readLien, requireOpen } from './liens.ts'
import { weighCircuit } from './peser.ts'
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
}

/**
 * Signs: the code first, then the seal, then all that follows of it at once. Whoever has signed already has nothing more to
 * do, whatever code they give.
 */
export async function signDocument(deps: Deps, { jeton, code }: Signature): Promise<void> {
  const { moi, circuit } = await readLien(deps.db, jeton)
  if (moi.signe_le !== null) return
  requireOpen(circuit, deps.clock)
  const { signature } = deps
  if (!signature) throw refus('signature_indisponible', { detail: IMPOSSIBLE.interrompue })
  const spent = await tryCode(deps, moi, jeton, code)
  const le = instant(deps.clock)
  try {
    await oneByOne(circuit.id, async () => {
      let done = false
      // Somebody else has signed each time that it is to be done again: there are only so many of them.
      while (!done) done = await sealOnce(deps, signature, jeton, spent, le)
    })
  } catch (fault) {
    await giveTryBack(deps.db, moi)
    throw fault
  }
}

/**
 * Seals the file as it is, keeps what comes of it, and names it in one transaction with all that it leads to.
 * @returns false where somebody else has signed meanwhile: then it is for this file, with their signature, to be sealed
 */
async function sealOnce(
  deps: Deps,
  service: ServiceSignature,
  jeton: string,
  spent: string,
  le: string,
): Promise<boolean> {
  const acces = await readLien(deps.db, jeton)
  const { circuit, moi } = acces
  if (moi.signe_le !== null) return true
  requireOpen(circuit, deps.clock)
  const before = await readDocument(deps, circuit)
  const sealed = await seal(deps, service, before, moi, le)
  const received = await receiveBytes(deps, sealed)
  const { sha256, taille } = received
  let issue: Issue | null = null
  try {
    await received.keep()
    issue = await write(deps.db, (trx) => record(trx, deps, acces, { sha256, taille, le, spent }))
    // Once more now that it is named: somebody may have removed the same content in between.
    if (issue === 'nommee') await received.keep()
    return issue !== 'depassee'
  } finally {
    await received.discard()
    // The file that is named stays in its place: somebody may be reading it.
    await removeUnused(deps, [issue === 'nommee' ? (circuit.fichier_sha256 ?? sha256) : sha256])
    deps.outbox.wake()
  }
}

/** What became of a sealed file: it is the circuit’s now, its signatory had signed already, or somebody else has since. */
type Issue = 'nommee' | 'deja_signe' | 'depassee'

/** A reader may come while one revision takes the place of another. */
const LECTURES_MAX = 5

/** The file of a circuit as it is now. */
export async function readDocument(
  { db, files, log }: Pick<Deps, 'db' | 'files' | 'log'>,
  circuit: Circuit,
): Promise<Uint8Array> {
  let { fichier_sha256 } = circuit
  for (let lecture = 0; lecture < LECTURES_MAX; lecture++) {
    if (fichier_sha256 === null) throw refus('signature_close')
    const sha256 = fichier_sha256
    const document = await files.get(sha256).catch((fault: unknown) => {
      if (!(fault instanceof FileAltered)) throw fault
      log.error({ circuit: circuit.id, sha256 }, 'fichier altéré')
      throw refus('fichier_altere')
    })
    if (document) return document
    fichier_sha256 = (await readCircuit(db, circuit.id)).fichier_sha256
  }
  throw new Error('the document of a circuit is missing')
}

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

interface Acte {
  readonly sha256: string
  readonly taille: number
  readonly le: string
  readonly spent: string
}

/** Writes a signature, unless the file is no longer the one that was sealed. */
async function record(
  trx: StoreWrite,
  deps: Deps,
  { circuit: seen, moi }: Acces,
  { sha256, taille, le, spent }: Acte,
): Promise<Issue> {
  const row = await lockDossier(trx, seen.dossier_id, null)
  const circuit = await readCircuit(trx, seen.id)
  if (circuit.signataires.some(({ role, signe_le }) => role === moi.role && signe_le !== null))
    return 'deja_signe'
  requireOpen(circuit, deps.clock)
  if (circuit.fichier_sha256 !== seen.fichier_sha256) return 'depassee'
  const signe_rang = circuit.signataires.filter(({ signe_le }) => signe_le !== null).length + 1
  const consentement = CONSENTEMENT_SIGNATURE
  const signature = { signe_le: le, signe_sha256: sha256, signe_rang, consentement }
  if (!(await spendCode(trx, moi, spent, signature))) throw refus('code_invalide', { detail: CODES.perime })
  await trx.updateTable('circuit').set({ fichier_sha256: sha256 }).where('id', '=', circuit.id).execute()
  await weighCircuit(trx, row, circuit, taille)
  await appendJournal(trx, row.id, {
    ...fait(deps.clock, { compteId: null, nom: moi.nom, role: 'signataire' }, APPOSEE, {
      signataire: moi.role,
      document: circuit.document_sha256,
      fichier: sha256,
      // What the proof says of the act and the file does not, by its digest: the journal names no address.
      codeEnvoyeLe: moi.code_envoye_le,
      acte: empreinte(JSON.stringify([moi.courriel, moi.code_envoye_le, consentement, sha256])),
    }),
    le,
  })
  const left = circuit.signataires.some(({ role, signe_le }) => role !== moi.role && signe_le === null)
  if (left) await inviteNext(trx, deps, row, circuit.id)
  else await complete(trx, deps, row, circuit, { sha256, taille })
  return 'nommee'
}

/** All have signed: the contract joins the documents of the dossier, and everybody is told where it is. */
async function complete(
  trx: StoreWrite,
  deps: Deps,
  row: TableDossier,
  circuit: Circuit,
  { sha256, taille }: Pick<Acte, 'sha256' | 'taille'>,
): Promise<void> {
  const { clock, config } = deps
  const type = dispositifOf(deps, row).pieceSignee
  if (type === null) throw new Error('a kind without a signed document has no circuit')
  await trx
    .updateTable('circuit')
    .set({ etat: 'terminee', fini_le: instant(clock) })
    .where('id', '=', circuit.id)
    .execute()
  // From here on it counts as a document of the dossier.
  await weighCircuit(trx, row, { ...circuit, taille }, 0)
  await trx.updateTable('dossier').set({ signature: 'terminee' }).where('id', '=', row.id).execute()
  const details = { document: circuit.document_sha256, fichier: sha256 }
  await appendJournal(trx, row.id, fait(clock, SERVICE, 'signature_terminee', details))
  await depositPiece(trx, deps, SERVICE, {
    id: row.id,
    type,
    canal: 'depot',
    fichier: { nom: `contrat-signe-${row.numero}.pdf`, taille, sha256, mime: 'application/pdf' },
  })
  await postToEntreprise(trx, deps, row, lettreSigne(row, config.urlPublique))
  for (const one of circuit.signataires) {
    const lien = await createLien(trx, clock, config.urlPublique, one)
    await postLettre(trx, clock, [one.courriel], lettreCopie(row, lien))
  }
}
