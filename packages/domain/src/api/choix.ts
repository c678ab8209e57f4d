// What pages themselves check, apart from the contract's other schemas: a page then fetches no more of them than that.
import * as z from 'zod/mini'
import { ETATS_DOSSIER } from '../dossiers/etats.ts'
import { TYPES_PIECE } from '../dossiers/pieces.ts'

export const EtatDossier = z.enum(ETATS_DOSSIER)
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

export const TypePiece = z.enum(TYPES_PIECE)
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
