import { formatEuros } from '../../../formats/montant.ts'
import { FORFAIT, FORFAIT_PRIORITAIRE } from '../prise-en-charge/prise-en-charge.ts'

/** What the « contrat de professionnalisation » is, in the words of an employer who hesitates. */
export const COMPARAISON_TEXTES = {
  titre: 'Contrat de professionnalisation',
  ouvert: (age: number) => `À ${age} ans, le contrat lui est ouvert.`,
  sousConditions: (age: number) =>
    age < 26
      ? `À ${age} ans, le contrat ne lui est pas encore ouvert.`
      : `À ${age} ans, il lui est ouvert avec une inscription à France Travail, le RSA, l’ASS ou l’AAH, ou après un contrat aidé.`,
  sousBac: 'Sans bac professionnel ni diplôme du supérieur',
  bac: 'Bac professionnel, titre de ce niveau, ou diplôme du supérieur',
  adulte: 'Quel que soit le diplôme, et au moins 85\u00a0% du minimum de la branche',
  reponses: {
    ages: 'De 16 à 25 ans pour compléter une formation initiale. À partir de 26 ans, avec une inscription à France Travail. À tout âge, avec le RSA, l’ASS ou l’AAH, ou après un contrat aidé (art.\u00a0L6325-1).',
    duree:
      'De 6 à 12 mois\u00a0; 24 mois si un accord le permet, 36 pour un public prioritaire (art.\u00a0L6325-11 et L6325-12). En CDD, en CDI ou en travail temporaire.',
    formation:
      'Un diplôme ou un titre du RNCP, un CQP, ou une qualification de la convention collective\u00a0: de 15 à 25\u00a0% du contrat, et au moins 150 heures (art.\u00a0L6325-13).',
    financement: `L’OPCO règle les heures de formation\u00a0: un forfait de la branche, à défaut ${formatEuros(FORFAIT)} de l’heure, ${formatEuros(FORFAIT_PRIORITAIRE)} pour un public prioritaire (art.\u00a0D6332-86).`,
    suivi:
      'Un tuteur volontaire, avec deux ans d’expérience dans le métier, qui suit trois personnes au plus. En travail temporaire, il en faut deux\u00a0: celui-là dans l’entreprise utilisatrice, et un dans l’agence, pour dix intérimaires au plus.',
    envoi:
      'Dans les 5 jours, week-ends et jours fériés compris, qui suivent le début du contrat (art.\u00a0D6325-1).',
    silence: 'Après 20 jours sans réponse, la prise en charge est réputée acceptée (art.\u00a0D6325-2).',
  },
} as const
