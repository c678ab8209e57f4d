import type { EtatDossier } from '@mon-espace/domain/api'

/** What the software of a CFA is told of what it deposited. */
export const remarques = {
  siret:
    'Champ «\u00a0employeur.siret\u00a0»\u00a0: envoyez les 14 chiffres du SIRET de l’établissement qui emploie.',
  representant: 'Le représentant légal est l’apprenti(e) elle-même ou lui-même\u00a0: il n’est pas repris.',
  remuneration:
    'La rémunération est calculée d’après l’âge et l’année du contrat\u00a0: les périodes envoyées ne sont pas reprises.',
  dejaDepose:
    'Vous avez déjà déposé un contrat sous ce numéro\u00a0: aucun autre n’a été créé, et rien n’y a été changé.',
} as const

/** What is left to do in a state, for whoever reads it in the exchange. */
export const commentaires: Readonly<Record<EtatDossier, string>> = {
  brouillon: 'L’employeur corrige ce dossier.',
  en_attente_pieces: 'Des pièces sont attendues de l’employeur.',
  en_cours_instruction: 'Le dossier est complet, en cours d’instruction.',
  en_attente_pieces_complementaires: 'Une pièce est à remplacer par l’employeur.',
  prise_en_charge_acceptee: 'La prise en charge est acceptée.',
  prise_en_charge_refusee: 'La prise en charge est refusée.',
  annule: 'L’employeur a annulé ce dossier.',
  rompu: 'Le contrat est rompu.',
}
