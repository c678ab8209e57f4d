import type { RoleSignataire } from '@mon-espace/domain'
import type { EtatSignature } from '@mon-espace/domain/api'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { SERVICE } from '../dossiers/acteur.ts'
import { postToEntreprise } from '../dossiers/notify.ts'
import { saveDossier } from '../dossiers/save.ts'
import { instant } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Circuit, lastCircuit, signedRoles } from './circuit.ts'
import { dropJoints } from './lacher.ts'
import { lettreExpiree, lettreFin } from './lettres.ts'
import { weighCircuit } from './peser.ts'
import { FINS, MOTIFS } from './textes.ts'

interface Fin {
  readonly etat: Exclude<EtatSignature, 'en_cours' | 'terminee'>
  readonly motif: string | null
}

/**
 * Ends a circuit without all its signatures: no code is good any more, and its file is nobody's. The dossier is for the caller
 * to write.
 * @returns roles of those whose signature falls
 */
export async function endCircuit(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  row: Pick<TableDossier, 'siren'>,
  circuit: Circuit,
  { etat, motif }: Fin,
): Promise<RoleSignataire[]> {
  await weighCircuit(trx, row, circuit, 0)
  await dropJoints(trx, { clock }, row, circuit)
  await trx
    .updateTable('circuit')
    .set({ etat, motif, fini_le: instant(clock), fichier_sha256: null })
    .where('id', '=', circuit.id)
    .execute()
  await trx
    .updateTable('signataire')
    .set({ code_empreinte: null, code_expire_le: null })
    .where('circuit_id', '=', circuit.id)
    .execute()
  return signedRoles(circuit)
}

/** Tells those who were asked to sign that there is nothing to sign any more, why, and that what they signed falls. */
export async function tellFin(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  row: TableDossier,
  { signataires }: Circuit,
  fin: string,
): Promise<void> {
  for (const one of signataires)
    if (one.invite_le !== null)
      await postLettre(trx, clock, [one.courriel], lettreFin(row, one.signe_le !== null, fin))
}

/** Ends a circuit past its last day: the employer is told, and those who were asked. */
export async function expireCircuit(
  trx: StoreWrite,
  outils: Pick<Deps, 'clock' | 'config' | 'dispositifs'>,
  row: TableDossier,
  circuit: Circuit,
): Promise<TableDossier> {
  const signaturesTombees = await endCircuit(trx, outils, row, circuit, { etat: 'expiree', motif: null })
  await tellFin(trx, outils, row, circuit, FINS.expiree)
  await postToEntreprise(trx, outils, row, lettreExpiree(row, outils.config.urlPublique))
  return saveDossier(trx, outils, row, {
    parties: ['signature'],
    changements: { signature: 'expiree' },
    acteur: SERVICE,
    action: 'signature_expiree',
    details: { signaturesTombees },
  })
}

/** What a move of the dossier did to its signature. */
interface SignatureApres {
  readonly signature: string | null
  /** Roles of those whose signature falls; absent where nothing was ended. */
  readonly signaturesTombees?: readonly RoleSignataire[]
}

/**
 * The dossier moves on: what is being signed is no longer to be signed. A correction takes what all have signed too, since
 * the contract will be another one.
 */
export async function voidSignature(
  trx: StoreWrite,
  outils: Pick<Deps, 'clock'>,
  row: TableDossier,
  cause: keyof typeof MOTIFS,
): Promise<SignatureApres> {
  const { signature } = row
  const falls = signature === 'en_cours' || (cause === 'corriger' && signature === 'terminee')
  const circuit = falls ? await lastCircuit(trx, row.id) : null
  if (!circuit) return { signature }
  const signaturesTombees = await endCircuit(trx, outils, row, circuit, {
    etat: 'annulee',
    motif: MOTIFS[cause],
  })
  await tellFin(trx, outils, row, circuit, FINS.fermee)
  return { signature: 'annulee', signaturesTombees }
}
