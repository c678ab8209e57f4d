import type { EtatPiece } from '@mon-espace/domain/api'

/** Words of a document's state; the two verdicts to the letter of the users' guide. */
export const LIBELLES_ETATS_PIECES: Readonly<Record<EtatPiece, string>> = {
  attendue: 'Pièce à déposer',
  deposee: 'Pièce déposée, à vérifier',
  conforme: 'Pièce conforme',
  non_conforme: 'Pièce non conforme',
}
