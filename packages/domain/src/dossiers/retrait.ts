import type { EtatPiece } from './etat-pieces.ts'
import type { EtatDossier } from './etats.ts'

/** How a file arrived: deposited on line, by post, or by e-mail. */
export const CANAUX = ['depot', 'courrier', 'courriel'] as const
export type Canal = (typeof CANAUX)[number]

/** States in which a document sent by mistake may be taken back: the 20 days of the answer do not run yet. */
export const ETATS_RETRAIT: readonly EtatDossier[] = ['brouillon', 'en_attente_pieces']

/**
 * Whether the enterprise may take a document back. Once the contract is validated, only what it sent itself and nobody
 * judged.
 * @param canal how its last version came; undefined where none did
 */
export function isRetirable(etat: EtatDossier, piece: EtatPiece, canal: Canal | undefined): boolean {
  if (canal === undefined || !ETATS_RETRAIT.includes(etat)) return false
  return etat === 'brouillon' || (piece === 'deposee' && canal === 'depot')
}
