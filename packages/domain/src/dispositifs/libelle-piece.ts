import { LIBELLES_PIECES, type TypePiece } from '../dossiers/pieces.ts'

/** The signed contract by the name of its form, by kind of contract. */
const SIGNES: ReadonlyMap<string, string> = new Map([
  ['apprentissage', 'Cerfa FA 13 signé'],
  ['professionnalisation', 'Cerfa EJ 20 signé'],
])

/**
 * The one name of a document: « Cerfa FA 13 signé », « Convention de formation ».
 * @param dispositif `type` of its dossier; without it, or for a kind without a form, the signed contract is « Cerfa signé »
 */
export const libellePiece = (type: TypePiece, dispositif = ''): string =>
  (type === 'cerfa_signe' && SIGNES.get(dispositif)) || LIBELLES_PIECES[type]
