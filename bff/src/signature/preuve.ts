import type { RoleSignataire } from '@mon-espace/domain'
import type { Deps } from '../deps.ts'
import type { PreuveSignature } from '../documents/preuve/preuve.ts'
import { serviceOccupe } from '../http/refus.ts'
import { readJournal } from '../journal/journal.ts'
import { instant } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Circuit } from './circuit.ts'
import { RETOUR_S } from './delais.ts'
import { APPOSEE, readDocument } from './signer.ts'

/**
 * The proof of a circuit, by order of the signatures; null while not all have signed, or once it fell.
 * @param compte who asks: nobody waits behind more than one file of another
 */
export async function preuveOf(
  deps: Deps,
  row: TableDossier,
  circuit: Circuit,
  compte: string,
): Promise<PreuveSignature | null> {
  if (circuit.etat !== 'terminee' || circuit.fichier_sha256 === null) return null
  // What the file itself says of the time of each, not what the settings say today.
  const lues = await deps.readSignatures(await readDocument(deps, circuit), compte)
  if (lues === null) throw serviceOccupe(RETOUR_S)
  const actes = await actesOf(deps, row)
  const signes = circuit.signataires.toSorted((a, b) => (a.signe_rang ?? 0) - (b.signe_rang ?? 0))
  return {
    numero: row.numero ?? '',
    organisme: deps.config.organisme,
    document: `Cerfa n° ${row.formulaire}`,
    le: instant(deps.clock),
    actes: signes.map((one, rang) => ({
      role: one.role as RoleSignataire,
      nom: one.nom,
      courriel: one.courriel,
      vuLe: one.vu_le ?? '',
      codeEnvoyeLe: one.code_envoye_le ?? '',
      // The code is checked as the contract is signed.
      codeVerifieLe: one.signe_le ?? '',
      le: one.signe_le ?? '',
      horodatee: lues[rang]?.horodatee ?? false,
      sha256Avant: (rang === 0 ? circuit.document_sha256 : signes[rang - 1]?.signe_sha256) ?? '',
      sha256Apres: one.signe_sha256 ?? '',
      consentement: one.consentement ?? '',
      empreinteActe: actes.get(one.signe_sha256 ?? '') ?? '',
    })),
  }
}

/** The digest of each act as the journal has it, by the SHA-256 of the file that the act made. */
async function actesOf({ db }: Pick<Deps, 'db'>, { id }: TableDossier): Promise<Map<string, string>> {
  const lines = await readJournal(db, id)
  return new Map(
    lines
      .filter(({ action }) => action === APPOSEE)
      .map(({ details }) => {
        const { fichier, acte } = JSON.parse(details) as { fichier: string; acte: string }
        return [fichier, acte]
      }),
  )
}
