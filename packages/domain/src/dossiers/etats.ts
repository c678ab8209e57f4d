export const ETATS_DOSSIER = [
  'brouillon',
  'en_attente_pieces',
  'en_cours_instruction',
  'en_attente_pieces_complementaires',
  'prise_en_charge_acceptee',
  'prise_en_charge_refusee',
  'annule',
  'rompu',
] as const
export type EtatDossier = (typeof ETATS_DOSSIER)[number]

/** Label of each state, as people read it. */
export const LIBELLES_ETATS: Readonly<Record<EtatDossier, string>> = {
  brouillon: 'Brouillon',
  en_attente_pieces: 'En attente de pièce(s)',
  en_cours_instruction: 'En cours d’instruction',
  en_attente_pieces_complementaires: 'En attente de pièce(s) complémentaire(s)',
  prise_en_charge_acceptee: 'Prise en charge acceptée',
  prise_en_charge_refusee: 'Prise en charge refusée',
  annule: 'Annulé',
  rompu: 'Rompu',
}

/** Colour that goes with the label, the same wherever a state is shown. */
export const TONS_ETATS = {
  brouillon: 'neutral',
  en_attente_pieces: 'warning',
  en_cours_instruction: 'info',
  en_attente_pieces_complementaires: 'warning',
  prise_en_charge_acceptee: 'success',
  prise_en_charge_refusee: 'error',
  annule: 'neutral',
  rompu: 'neutral',
} as const satisfies Readonly<Record<EtatDossier, string>>

/** States in which a decision is still to come: documents are deposited and judged. */
export const ETATS_OUVERTS: readonly EtatDossier[] = [
  'en_attente_pieces',
  'en_cours_instruction',
  'en_attente_pieces_complementaires',
]

/** Whose turn it is: the enterprise's, the OPCO's, nobody's any more. Every state is in one of them. */
export const ETAPES = {
  a_faire: ['brouillon', 'en_attente_pieces', 'en_attente_pieces_complementaires'],
  chez_operateur: ['en_cours_instruction'],
  terminee: ['prise_en_charge_acceptee', 'prise_en_charge_refusee', 'annule', 'rompu'],
} as const satisfies Readonly<Record<string, readonly EtatDossier[]>>

/** States in which an apprentice counts for their maître: the contract is sent, and neither refused nor ended. */
export const ETATS_EN_COURS: readonly EtatDossier[] = [...ETATS_OUVERTS, 'prise_en_charge_acceptee']

/** True for a state nothing leaves but a rupture. */
export function isDecided(etat: EtatDossier): boolean {
  return etat !== 'brouillon' && !ETATS_OUVERTS.includes(etat)
}

/** Dossiers are counted up to this: beyond, how many there are tells nobody anything. */
export const COMPTE_MAX = 1000
