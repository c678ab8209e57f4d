// What pages themselves check, apart from the contract's other schemas: a page then fetches no more of them than that.
import * as z from 'zod/mini'
import { ETAPES, ETATS_DOSSIER } from '../dossiers/etats.ts'
import { TYPES_PIECE } from '../dossiers/pieces.ts'
import { normalizeNumeroContrat, numeroContratValid } from '../identifiants/numero-contrat.ts'

export const EtatDossier = z.enum(ETATS_DOSSIER)
export type EtatDossier = z.infer<typeof EtatDossier>

/** Whose turn it is: the enterprise's, the OPCO's, nobody's any more. */
export const EtapeDossier = z.enum(Object.keys(ETAPES) as [keyof typeof ETAPES])
export type EtapeDossier = z.infer<typeof EtapeDossier>

/** A month, `2026-09`. */
export const Mois = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Indiquez un mois au format AAAA-MM.'))

/** `moi`: entered by the caller. */
export const Auteur = z.enum(['moi'])
export type Auteur = z.infer<typeof Auteur>

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

/** Whom the contract of a temporary-work agency is for: temporary workers, or its own staff. */
export const PublicVise = z.enum(['interimaire', 'permanent'])

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

/** Number under which an accepted contract is deposited with the ministry, as `075202209000123`: an amendment names it. */
export const NumeroDepot = z.pipe(
  z.pipe(z.string().check(z.maxLength(60)), z.transform(normalizeNumeroContrat)),
  z
    .string()
    .check(
      z.refine(
        numeroContratValid,
        'Vérifiez le numéro de dépôt\u00a0: 15 caractères, par exemple 075202209000123.',
      ),
    ),
)

/** Dossiers printed, or handed over, at once: a file of theirs is made in memory. */
export const LOT_MAX = 50

/** Dossiers of one selection. */
export const SELECTION_MAX = 1000
