import type { Ouverture, Priorite } from './publics.ts'

/** How each public is told, and what it opens. */
export const TEXTES_PUBLICS = {
  titreOuvert: 'Contrat ouvert au salarié',
  titreFerme: 'Contrat fermé au salarié',
  titrePrioritaire: 'Public prioritaire',
  ouvertures: {
    jeune: 'il a de 16 à 25 ans et complète sa formation initiale',
    demandeur_emploi: 'il a 26 ans ou plus et il est inscrit à France Travail',
    minima_sociaux: 'il bénéficie d’un minimum social ou a eu un contrat aidé',
  } satisfies Record<Ouverture, string>,
  priorites: {
    sans_diplome: 'il a 25 ans au plus, sans diplôme ni titre professionnel',
    inscrit_plus_un_an: 'il est inscrit à France Travail depuis plus d’un an',
    minima_sociaux: 'il bénéficie d’un minimum social ou a eu un contrat aidé',
  } satisfies Record<Priorite, string>,
  ouvert: (raisons: string) => `Le contrat est ouvert au salarié : ${raisons}.`,
  ferme:
    'À partir de 26 ans, le contrat est ouvert aux personnes inscrites à France Travail, à celles qui bénéficient du RSA, de l’ASS ou de l’AAH et à celles qui ont eu un contrat aidé. Avant 16 ans, il n’est pas possible.',
  prioritaire: (raisons: string) =>
    `Le salarié est d’un public prioritaire : ${raisons}. Le contrat peut durer 36 mois, un accord de branche peut porter la formation au-delà de 25 %, et la prise en charge passe à 15 € de l’heure à défaut de montant de branche.`,
} as const
