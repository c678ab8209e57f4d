import type { NomsDesCases } from '../../cerfa/edition.ts'

/** Words that are this form's own in its annex. */
export const TEXTES_ANNEXE = {
  employeur: 'Employeur',
  siret: 'SIRET de l’établissement',
  apprenti: 'Apprenti(e)',
  travailTemporaire: 'Apprentissage en travail temporaire',
  utilisatrice: 'Entreprise utilisatrice',
  siretUtilisatrice: 'SIRET de l’entreprise utilisatrice',
  debutMission: 'Début de la mission',
  finMission: 'Fin de la mission',
  maitreAgence: 'Maître d’apprentissage dans l’entreprise de travail temporaire',
  experience: 'Son expérience dans le travail temporaire',
  mois: (mois: string) => `${mois} mois`,
  maitreUtilisatrice: 'Maître d’apprentissage dans l’entreprise utilisatrice',
  information: 'Articles L. 6226-1 et R. 6226-1 à R. 6226-6 du code du travail.',
  signatures: ['L’employeur', 'L’apprenti(e)', 'Le représentant légal'],
} as const

const PARTIES: NomsDesCases['parties'] = [
  ['employeur.', 'L’employeur'],
  ['apprenti.', 'L’apprenti(e)'],
  ['representantLegal.', 'Le représentant légal'],
  ['maitre1.', 'Le maître d’apprentissage n° 1'],
  ['maitre2.', 'Le maître d’apprentissage n° 2'],
  ['contrat.', 'Le contrat'],
  ['remuneration.', 'La rémunération'],
  ['formation.lieu.', 'Le lieu principal de formation'],
  ['formation.', 'La formation'],
]

/** Answers that only newer editions have a box for. */
export const SANS_CASE: readonly (readonly [nom: string, libelle: string])[] = [
  ['apprenti.equivalenceJeunes.oui', 'L’apprenti(e) – Équivalence jeunes (droits attachés à la RQTH)'],
  ['apprenti.extensionBoe.oui', 'L’apprenti(e) – Extension BOE (droits attachés à la RQTH)'],
  ['formation.heuresDistance', 'La formation – Heures de formation à distance'],
]

const QUESTIONS: NomsDesCases['questions'] = {
  'apprenti.sexeM': 'Sexe',
  'apprenti.sexeF': 'Sexe',
  'apprenti.sportif': 'Sportif de haut niveau',
  'apprenti.rqth': 'Reconnaissance travailleur handicapé',
  'apprenti.equivalenceJeunes': 'Équivalence jeunes',
  'apprenti.extensionBoe': 'Extension BOE',
  'apprenti.projetCreation': 'Projet de création ou de reprise d’entreprise',
  'contrat.travauxDangereux': 'Machines dangereuses ou risques particuliers',
  'formation.cfaEntreprise': 'CFA d’entreprise',
}

const NOMS: NomsDesCases['noms'] = {
  'contrat.dateConclusion': 'Date de conclusion',
  'contrat.dateDebutExecution': 'Date de début d’exécution du contrat',
  'contrat.dateDebutFormationPratique': 'Date de début de formation pratique chez l’employeur',
  'contrat.dureeHebdoHeures': 'Durée hebdomadaire du travail, heures',
  'contrat.dureeHebdoMinutes': 'Durée hebdomadaire du travail, minutes',
  'contrat.nourriture': 'Avantage en nature, nourriture, en euros par repas',
  'contrat.logement': 'Avantage en nature, logement, en euros par mois',
  'contrat.avantages.autre': 'Autre avantage en nature',
  'formation.heuresDistance': 'Heures de formation à distance',
  'formation.cfaEstLieuPrincipal': 'Le CFA responsable est le lieu de formation principal',
}

const PIECES_PERIODE: Readonly<Record<string, string>> = {
  du: 'du',
  au: 'au',
  pourcentage: 'taux',
  base: 'base',
}

/** « année 2, période 1, taux » */
function nomPeriode(nom: string): string | null {
  const [, annee, periode, piece = ''] = /^remuneration\.(\d)\.(\d)\.(\w+)/.exec(nom) ?? []
  return annee ? `année ${annee}, période ${periode}, ${PIECES_PERIODE[piece]}` : null
}

/** How the boxes of the FA 13 are named outside it. */
export const NOMS_FA13: NomsDesCases = {
  parties: PARTIES,
  questions: QUESTIONS,
  noms: NOMS,
  nomDeGrille: nomPeriode,
}
