import { representantLegalRequis } from '../../../controles/personne/representant-legal.ts'
import type { PieceAttendue, TypePiece } from '../../../dossiers/pieces.ts'
import { libellePiece } from '../../libelle-piece.ts'
import type { Contrat } from '../champs/sections.ts'
import { TYPE_SAISONNIER } from '../codes/contrat.ts'
import { jourDeLAge } from '../questions/age.ts'
import { RAISONS_PIECES } from './textes.ts'

/**
 * Documents to send for a contract as entered, the required ones first; each type at most once. Works on any draft.
 * @source art. D6325-1 and D6325-11 C. trav.; notice 51650#09
 */
export function piecesAttendues(contrat: Contrat): PieceAttendue[] {
  const { salarie } = contrat
  const piece = (type: TypePiece, raison: keyof typeof RAISONS_PIECES, obligatoire: boolean) => ({
    type,
    libelle: libellePiece(type, 'professionnalisation'),
    raison: RAISONS_PIECES[raison],
    obligatoire,
  })
  const handicap = salarie.rqth || salarie.equivalenceJeunes || salarie.extensionBoe
  const mineur = representantLegalRequis(salarie, jourDeLAge(contrat))
  return [
    piece('cerfa_signe', 'cerfa', true),
    piece('annexe_programme', 'annexe', true),
    ...(contrat.contrat.type === TYPE_SAISONNIER ? [piece('convention_tripartite', 'tripartite', true)] : []),
    ...(mineur ? [piece('accord_representant_legal', 'representant', true)] : []),
    ...(handicap ? [piece('rqth', 'rqth', false)] : []),
    // The form does not ask the nationality.
    piece('titre_sejour', 'titreSejour', false),
    piece('identite', 'identite', false),
    piece('autre', 'autre', false),
  ]
}
