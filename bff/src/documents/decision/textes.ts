/** Words of every decision. */
export const TEXTES_DECISION = {
  dossier: 'Dossier n°',
  depot: 'N° de dépôt du contrat',
  decision: 'Décision du',
  tacite: 'Réputée acceptée le',
  organisme: 'Opérateur de compétences',
  gestionnaire: 'Votre interlocuteur',
  parties: 'Les parties',
  employeur: 'Employeur',
  siret: 'SIRET',
  adresse: 'Adresse',
  uai: 'N° UAI',
  formation: 'La formation',
  intitule: 'Diplôme ou titre',
  rncp: 'Code RNCP',
  diplome: 'Code du diplôme',
  contrat: 'Contrat',
  conclusion: 'Conclu le',
  faitLe: (date: string) => `Fait le ${date}`,
  pour: (organisme: string) => `Pour ${organisme}`,
} as const

/** Words of the funding agreement. */
export const TEXTES_ACCORD = {
  titre: 'Accord de prise en charge',
  montants: 'Le financement accordé',
  npec: 'Niveau de prise en charge annuel',
  total: 'Montant total pour la durée du contrat',
  horaire: 'Montant par heure de formation',
  silence:
    'Aucune réponse n’ayant été donnée dans les 20 jours qui ont suivi la réception du dossier complet, la prise en charge est réputée acceptée et le contrat est réputé déposé (art.\u00a0D.\u00a06325-2 du code du travail).',
  participation: 'Participation de l’employeur, facturée par le CFA',
  subrogation: 'Règlement',
  subrogationOui: (auCentre: string) => `directement ${auCentre}, par subrogation`,
  subrogationNon: 'à l’employeur, sur justificatifs',
  referentiel: 'Référentiel appliqué',
  echeancier: 'Échéancier des versements',
  rang: 'N°',
  versement: 'Versement',
  date: 'À partir du',
  montant: 'Montant',
  sommeEcheances: 'Total',
  conditions: 'Conditions',
  explications: 'Comment ces montants ont été calculés',
  article: (texte: string, article: string) => `${texte.replace(/\.$/, '')} (${article}).`,
  pied: (numero: string) => `Accord de prise en charge – dossier n° ${numero}`,
} as const

/** Words of a refusal. */
export const TEXTES_REFUS = {
  titre: 'Notification de refus de prise en charge',
  motif: 'Le motif du refus',
  sansMotif: 'Le motif vous est donné par votre interlocuteur.',
  suite: 'Que pouvez-vous faire\u00a0?',
  suites: [
    'Corriger et présenter à nouveau\u00a0: depuis le dossier, dans Mon espace, un nouveau contrat reprend tout ce que vous aviez saisi. Il reçoit un nouveau numéro et se dépose avec ses documents.',
    'Demander à l’opérateur de compétences de revoir sa décision, par écrit, en joignant ce qui répond au motif du refus.',
    'La contester devant le juge compétent, si le désaccord demeure.',
  ],
  notifie: (a: string, article: string) =>
    `Cette décision motivée est notifiée ${a}. Le contrat refusé n’est pas déposé (${article} du code du travail).`,
  pied: (numero: string) => `Refus de prise en charge – dossier n° ${numero}`,
} as const
