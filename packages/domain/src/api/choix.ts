// What pages themselves check, apart from the contract's other schemas: a page then fetches no more of them than that.
import * as z from 'zod/mini'

export const EtatDossier = z.enum([
  'brouillon',
  'en_attente_pieces',
  'en_cours_instruction',
  'en_attente_pieces_complementaires',
  'prise_en_charge_acceptee',
  'prise_en_charge_refusee',
  'annule',
  'rompu',
])
export type EtatDossier = z.infer<typeof EtatDossier>

/** `maj` is newest first; `-maj` the reverse, and so on. */
export const Tri = z.enum([
  'maj',
  '-maj',
  'debut',
  '-debut',
  'apprenti',
  '-apprenti',
  'echeance',
  '-echeance',
])
export type Tri = z.infer<typeof Tri>

/** `moi`: assigned to the caller; `aucune`: to nobody. */
export const Affectation = z.enum(['moi', 'aucune'])
export type Affectation = z.infer<typeof Affectation>

export const TypePiece = z.enum([
  'cerfa_signe',
  'convention_formation',
  'annexe_pedagogique_financiere',
  'convention_amenagement_duree',
  'convention_mobilite',
  'declaration_projet_creation',
  'rqth',
  'titre_sejour',
  'identite',
  'autre',
])
export type TypePiece = z.infer<typeof TypePiece>

/** Why something is refused, cancelled or to be corrected. */
export const Motif = z
  .string()
  .check(
    z.trim(),
    z.minLength(3, 'Indiquez un motif en quelques mots.'),
    z.maxLength(2000, 'Résumez le motif en 2 000 caractères au plus.'),
  )

/** Name of a view that an account keeps. */
export const NomVue = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Donnez un nom à cette vue.'),
    z.maxLength(60, 'Donnez à cette vue un nom de 60 caractères au plus.'),
  )
