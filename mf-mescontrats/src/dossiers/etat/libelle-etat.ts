import type { EtatDossier, EtatPiece } from '@mon-espace/domain/api'

const dossiers: Readonly<Record<EtatDossier, string>> = {
  brouillon: 'Brouillon',
  en_attente_pieces: 'En attente de pièce(s)',
  en_cours_instruction: 'En cours d’instruction',
  en_attente_pieces_complementaires: 'En attente de pièce(s) complémentaire(s)',
  prise_en_charge_acceptee: 'Prise en charge acceptée',
  prise_en_charge_refusee: 'Prise en charge refusée',
  annule: 'Annulé',
  rompu: 'Rompu',
}

const pieces: Readonly<Record<EtatPiece, string>> = {
  attendue: 'Pièce attendue',
  deposee: 'Pièce déposée, en attente de vérification',
  conforme: 'Pièce conforme',
  non_conforme: 'Pièce non conforme',
}

/** The label of a dossier's state, to the letter of the users' guide. */
export const libelleEtat = (etat: EtatDossier): string => dossiers[etat]

/** The label of a document's state, to the letter of the users' guide. */
export const libelleEtatPiece = (etat: EtatPiece): string => pieces[etat]
