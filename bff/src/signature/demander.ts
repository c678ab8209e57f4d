import { checkSignataires, droitsOf, isRetirable, type SignataireAttendu } from '@mon-espace/domain'
import type { Canal, EtatDossier, NouveauSignataire, SignatureDossier } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import { nameOf } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import type { Acteur } from '../dossiers/acteur.ts'
import { maskedContrat } from '../dossiers/contrat-stocke.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { cerfaInput } from '../dossiers/document-inputs.ts'
import { lockDossier, saveDossier } from '../dossiers/save.ts'
import { refus } from '../http/refus.ts'
import { requirePlace } from '../pieces/place.ts'
import { endOfDayIn, instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { etatOf, lastCircuit, readCircuit } from './circuit.ts'
import { endCircuit, expireCircuit, tellFin } from './finir.ts'
import { inviteNext } from './inviter.ts'
import { type AJoindre, joinDocuments } from './joindre.ts'
import { signsOnline } from './offre.ts'
import { weighCircuit } from './peser.ts'
import { FINS, IMPOSSIBLE, MOTIFS } from './textes.ts'
import { circuitView } from './vue.ts'

const impossible = (detail: string) => refus('transition_impossible', { detail })

/** Refuses where the contract of this dossier cannot be signed online, or not now. */
export async function requireSignable(
  db: Store,
  deps: Pick<Deps, 'clock' | 'dispositifs' | 'signature'>,
  acteur: Acteur,
  row: TableDossier,
): Promise<void> {
  if (!signsOnline(deps, row)) throw refus('signature_indisponible')
  if (row.etat === 'brouillon') throw impossible(IMPOSSIBLE.brouillon)
  if (!droitsOf(row.etat as EtatDossier, acteur.role, null).includes('deposer'))
    throw impossible(IMPOSSIBLE.clos)
  const circuit = await lastCircuit(db, row.id)
  if (circuit && etatOf(circuit, deps.clock) === 'en_cours') throw refus('signature_en_cours')
  await requireUnsigned(db, acteur, row, dispositifOf(deps, row).pieceSignee ?? '')
}

/** Refuses where a signed contract is there, signed online or on paper; says how to have it signed anew by who asks. */
async function requireUnsigned(db: Store, acteur: Acteur, row: TableDossier, type: string): Promise<void> {
  const piece = await db
    .selectFrom('piece')
    .innerJoin('piece_version', (join) =>
      join
        .onRef('piece_version.dossier_id', '=', 'piece.dossier_id')
        .onRef('piece_version.type', '=', 'piece.type'),
    )
    .select(['piece.etat', 'piece_version.canal'])
    .where('piece.dossier_id', '=', row.id)
    .where('piece.type', '=', type)
    .orderBy('piece_version.n', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (piece?.etat === 'conforme') throw impossible(IMPOSSIBLE.conforme)
  if (piece?.etat !== 'deposee') return
  const retirable =
    acteur.role !== 'gestionnaire' && isRetirable(row.etat as EtatDossier, 'deposee', piece.canal as Canal)
  throw impossible(retirable ? IMPOSSIBLE.retirable : IMPOSSIBLE.deposee)
}

/** Who must sign the contract of a dossier; for the employer, the person who asks, unless they choose somebody else. */
export function proposeSignataires(
  deps: Pick<Deps, 'dispositifs'>,
  caller: Connecte,
  row: TableDossier,
): SignataireAttendu[] {
  return dispositifOf(deps, row)
    .signataires(maskedContrat(row))
    .map((one) =>
      one.role === 'employeur' && !caller.cle
        ? { ...one, nom: nameOf(caller), courriel: caller.email, telephone: caller.telephone }
        : one,
    )
}

/** Refuses people who are not those that the contract asks for. */
export function requireSignataires(
  deps: Pick<Deps, 'dispositifs'>,
  row: TableDossier,
  donnes: readonly NouveauSignataire[],
): void {
  const erreurs = checkSignataires(dispositifOf(deps, row).signataires(maskedContrat(row)), donnes)
  if (erreurs.length > 0) throw refus('corps_invalide', { erreurs })
}

/** The PDF that is to be signed, as it will stay. */
export const drawDocument = async (deps: Deps, row: TableDossier, compteId: string): Promise<Uint8Array> =>
  deps.documents.make('cerfa', await cerfaInput(deps, row), compteId)

interface Demande {
  readonly id: string
  readonly ifMatch: number | null
  /** The frozen PDF, kept already. */
  readonly document: { readonly sha256: string; readonly taille: number }
  readonly signataires: readonly NouveauSignataire[]
  /** What is signed with it. */
  readonly joints: readonly AJoindre[]
}

/** Opens the circuit of a dossier and invites those who sign first. */
export async function startCircuit(
  trx: StoreWrite,
  deps: Deps,
  acteur: Acteur,
  { id, ifMatch, document, signataires, joints }: Demande,
): Promise<{ vue: SignatureDossier; row: TableDossier }> {
  const { clock, config } = deps
  let row = await lockDossier(trx, id, ifMatch)
  await requireSignable(trx, deps, acteur, row)
  const octets = [document, ...joints].reduce((sum, { taille }) => sum + taille, 0)
  for (const type of [dispositifOf(deps, row).pieceSignee, ...joints.map((joint) => joint.type)])
    await requirePlace(trx, config.limites, row, { type, versions: 1, octets })
  const before = await lastCircuit(trx, id)
  // Past its last day, and no round has written it yet; or signed by all, and not in the dossier any more.
  if (before?.etat === 'en_cours') row = await expireCircuit(trx, deps, row, before)
  else if (before?.etat === 'terminee') {
    await endCircuit(trx, deps, row, before, { etat: 'annulee', motif: MOTIFS.recommencer })
    await tellFin(trx, deps, row, before, FINS.fermee)
  }
  const circuit = newId()
  await trx
    .insertInto('circuit')
    .values({
      id: circuit,
      dossier_id: id,
      etat: 'en_cours',
      document_sha256: document.sha256,
      fichier_sha256: document.sha256,
      taille: 0,
      par: acteur.nom,
      cree_le: instant(clock),
      expire_le: endOfDayIn(clock, config.signatureJours),
      fini_le: null,
      motif: null,
    })
    .execute()
  await weighCircuit(trx, row, { id: circuit, taille: 0 }, document.taille)
  await trx
    .insertInto('signataire')
    .values(
      signataires.map(({ role, nom, courriel, telephone, ordre }) => ({
        circuit_id: circuit,
        role,
        ordre,
        nom,
        courriel,
        telephone: telephone || null,
        code_essais: 0,
      })),
    )
    .execute()
  await joinDocuments(trx, deps, row, circuit, joints)
  await inviteNext(trx, deps, row, circuit)
  const saved = await saveDossier(trx, deps, row, {
    parties: ['signature'],
    changements: { signature: 'en_cours' },
    acteur,
    action: 'signature_demandee',
    details: {
      document: document.sha256,
      signataires: signataires.map(({ role }) => role),
      ...(joints.length > 0
        ? { joints: joints.map(({ type, sha256 }) => ({ type, document: sha256 })) }
        : {}),
    },
  })
  return { vue: circuitView(await readCircuit(trx, circuit), clock), row: saved }
}
