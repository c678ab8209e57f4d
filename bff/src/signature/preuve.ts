import { libellePiece, type RoleSignataire } from '@mon-espace/domain'
import type { TypePiece } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { DocumentProuve, PreuveSignature } from '../documents/preuve/preuve.ts'
import { serviceOccupe } from '../http/refus.ts'
import { readJournal } from '../journal/journal.ts'
import { instant } from '../store/clock.ts'
import type { TableDossier, TableSignataire } from '../store/schema.ts'
import { type Circuit, circuitsOf, standingJoints } from './circuit.ts'
import { RETOUR_S } from './delais.ts'
import { readDocument } from './lire.ts'
import { APPOSEE } from './signer.ts'

/** A document that all have signed, and what each signature made of it, in order. */
interface Signe {
  readonly circuit: Circuit
  /** null for the contract. */
  readonly type: TypePiece | null
  readonly libelle: string
  readonly documentSha256: string
  readonly signatures: readonly { readonly qui: TableSignataire; readonly sha256: string }[]
}

/** What all have signed of a circuit, and still holds: of one that fell since, what was signed with the contract. */
function signesOf(circuit: Circuit, row: TableDossier): Signe[] {
  if (circuit.etat === 'en_cours') return []
  const signes: Signe[] = []
  if (circuit.etat === 'terminee' && circuit.fichier_sha256 !== null)
    signes.push({
      circuit,
      type: null,
      libelle: `Cerfa n°\u00a0${row.formulaire}`,
      documentSha256: circuit.document_sha256,
      signatures: circuit.signataires
        .toSorted((a, b) => (a.signe_rang ?? 0) - (b.signe_rang ?? 0))
        .map((qui) => ({ qui, sha256: qui.signe_sha256 ?? '' })),
    })
  for (const { type, document_sha256, appositions } of standingJoints(circuit))
    signes.push({
      circuit,
      type: type as TypePiece,
      libelle: libellePiece(type as TypePiece, row.type),
      documentSha256: document_sha256,
      signatures: appositions
        .toSorted((a, b) => (a.rang ?? 0) - (b.rang ?? 0))
        .flatMap(({ role, sha256 }) => {
          const qui = circuit.signataires.find((one) => one.role === role)
          return qui ? [{ qui, sha256: sha256 ?? '' }] : []
        }),
    })
  return signes
}

/**
 * The proof of what was signed online in a dossier, document by document, each by order of its signatures; null while not all
 * have signed, or once it fell.
 * @param compte who asks: nobody waits behind more than one file of another
 */
export async function preuveOf(
  deps: Deps,
  row: TableDossier,
  compte: string,
): Promise<PreuveSignature | null> {
  const circuits = await circuitsOf(deps.db, row.id)
  const signes = circuits.flatMap((circuit) => signesOf(circuit, row))
  if (signes.length === 0) return null
  const actes = await actesOf(deps, row)
  const documents: DocumentProuve[] = []
  for (const signe of signes) documents.push(await prove(deps, signe, actes, compte))
  return {
    numero: row.numero ?? '',
    organisme: deps.config.organisme,
    le: instant(deps.clock),
    documents,
  }
}

async function prove(
  deps: Deps,
  { circuit, type, libelle, documentSha256, signatures }: Signe,
  actes: ReadonlyMap<string, string>,
  compte: string,
): Promise<DocumentProuve> {
  // What the file itself says of the time of each, not what the settings say today.
  const lues = await deps.readSignatures(await readDocument(deps, circuit, type), compte)
  if (lues === null) throw serviceOccupe(RETOUR_S)
  // Signatures that a document came with stand before ours.
  const notres = lues.slice(Math.max(0, lues.length - signatures.length))
  return {
    document: libelle,
    actes: signatures.map(({ qui, sha256 }, rang) => ({
      role: qui.role as RoleSignataire,
      nom: qui.nom,
      courriel: qui.courriel,
      vuLe: qui.vu_le ?? '',
      codeEnvoyeLe: qui.code_envoye_le ?? '',
      // The code is checked as the document is signed.
      codeVerifieLe: qui.signe_le ?? '',
      le: qui.signe_le ?? '',
      horodatee: notres[rang]?.horodatee ?? false,
      sha256Avant: signatures[rang - 1]?.sha256 ?? documentSha256,
      sha256Apres: sha256,
      consentement: qui.consentement ?? '',
      empreinteActe: actes.get(sha256) ?? '',
    })),
  }
}

/** One document that an act of the journal signed: its file then, and the digest of the act. */
interface LigneActe {
  readonly fichier: string
  readonly acte: string
}

/** The digest of each act as the journal has it, by the SHA-256 of the file that the act made. */
async function actesOf({ db }: Pick<Deps, 'db'>, { id }: TableDossier): Promise<Map<string, string>> {
  const lines = await readJournal(db, id)
  return new Map(
    lines
      .filter(({ action }) => action === APPOSEE)
      .flatMap(({ details }) => {
        const { joints = [], ...contrat } = JSON.parse(details) as LigneActe & { joints?: LigneActe[] }
        return [contrat, ...joints].map(({ fichier, acte }) => [fichier, acte] as const)
      }),
  )
}
