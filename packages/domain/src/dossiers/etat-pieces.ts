import { ETATS_OUVERTS, type EtatDossier } from './etats.ts'
import type { ActionDossier } from './transitions.ts'
import { applyTransition } from './transitions.ts'

/** Where a document stands. */
export const ETATS_PIECE = ['attendue', 'deposee', 'conforme', 'non_conforme'] as const
export type EtatPiece = (typeof ETATS_PIECE)[number]

/** What the state of a dossier depends on, of each document. */
export interface PieceSuivie {
  obligatoire: boolean
  etat: EtatPiece
}

/** True when every required document was sent (judged or not). */
function piecesCompletes(pieces: readonly PieceSuivie[]): boolean {
  return pieces.every((piece) => !piece.obligatoire || piece.etat !== 'attendue')
}

/** True when every required document was found « conforme »: the funding may be granted. */
export function piecesConformes(pieces: readonly PieceSuivie[]): boolean {
  return pieces.every((piece) => !piece.obligatoire || piece.etat === 'conforme')
}

/**
 * State of a dossier after a deposit or a verdict, from its documents alone. Drafts and decided dossiers do not move.
 * Call it after every change of a document.
 */
export function etatAfterPieces(etat: EtatDossier, pieces: readonly PieceSuivie[]): EtatDossier {
  if (!ETATS_OUVERTS.includes(etat)) return etat
  const action = actionFor(pieces)
  const resultat = applyTransition(etat, action, 'service')
  return resultat.ok ? resultat.etat : etat
}

function actionFor(pieces: readonly PieceSuivie[]): ActionDossier {
  if (pieces.some((piece) => piece.etat === 'non_conforme')) return 'demander_complement'
  return piecesCompletes(pieces) ? 'completer' : 'remplacer'
}
