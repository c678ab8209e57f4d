import type { AuteurRupture } from '@mon-espace/domain/api'

export const page = {
  titre: 'Déclarer la rupture du contrat',
  impossible: 'Une rupture ne se déclare que sur un contrat dont la prise en charge est acceptée.',
}

export const formulaire = {
  intro:
    'Le contrat prend fin avant la date prévue\u00a0? Déclarez-le ici dès que c’est décidé\u00a0: l’opérateur de compétences est prévenu aussitôt, et le dossier vous dit ce qu’il reste à faire.',
  auteur: 'Qui met fin au contrat\u00a0?',
  auteurs: (laPersonne: string): Record<AuteurRupture, readonly [label: string, hint?: string]> => ({
    employeur: ['L’employeur'],
    apprenti: [laPersonne],
    commun_accord: ['Les deux, d’un commun accord'],
    autre: ['Ni l’un ni l’autre', 'Diplôme obtenu, liquidation judiciaire, décès, force majeure…'],
  }),
  auteurRequis: 'Indiquez qui met fin au contrat.',
  date: 'Dernier jour du contrat',
  dateAide: 'Préavis compris. Par exemple 30/04/2027.',
  dateRequise: 'Indiquez le dernier jour du contrat, par exemple 30/04/2027.',
  jours: 'Jours passés en entreprise',
  joursAide: (libres: number) =>
    `Jours de formation pratique, à la suite ou non, sans les absences\u00a0; une demi-journée compte pour un jour. Jusqu’à ${libres}, chacun peut rompre librement.`,
  joursRequis: 'Indiquez le nombre de jours passés en entreprise, par exemple 32.',
  jour: 'jours',
  motif: 'Pourquoi\u00a0?',
  motifAide:
    'En quelques mots. Le motif reste dans le dossier\u00a0: il n’est ni dans les e-mails, ni dans la lettre.',
  declarer: 'Déclarer la rupture',
  garder: 'Ne rien déclarer',
  confirmer: 'Déclarer la rupture\u00a0?',
  confirmerTexte: (date: string) =>
    `Le contrat prend fin le ${date}. Une fois déclarée, la rupture ne peut plus être retirée.`,
}
