/** Words of screen 3, second half. */
export const titres = {
  diplome: { titre: 'Diplôme ou titre préparé' },
  cfa: { titre: 'CFA responsable de la formation' },
  lieu: { titre: 'Lieu principal de la formation', intro: 'Puisqu’il est différent du CFA responsable.' },
  organisation: { titre: 'Organisation de la formation' },
  attestation: { titre: 'Attestation' },
} as const

export const champs = {
  codeDiplome: {
    libelle: 'Code du diplôme',
    aide: 'Tapez l’intitulé, par exemple «\u00a0CAP électricien\u00a0», ou les huit caractères du code.',
  },
  intitule: { libelle: 'Intitulé précis', cerfa: 'Intitulé précis du diplôme ou titre visé' },
  diplomeVise: { libelle: 'Diplôme ou titre visé par l’apprenti(e)' },
  codeRncp: { libelle: 'Code RNCP', aide: 'Les chiffres seulement.' },
  cfaEntreprise: { court: 'CFA d’entreprise', libelle: 'Est-ce un CFA d’entreprise\u00a0?' },
  denomination: {
    libelle: 'Dénomination',
    aide: 'Tapez son nom, sa commune ou son numéro UAI, puis choisissez dans la liste.',
  },
  uai: { libelle: 'Numéro UAI', aide: 'Sept chiffres et une lettre.' },
  siret: { libelle: 'N° SIRET' },
  cfaEstLieuPrincipal: {
    court: 'CFA responsable\u00a0: lieu principal de la formation',
    libelle: 'Le CFA responsable est-il le lieu principal de la formation\u00a0?',
  },
  dateDebut: { libelle: 'Début de la formation au CFA', aide: 'JJ/MM/AAAA.' },
  dateFinEpreuves: {
    libelle: 'Fin prévue des épreuves ou examens',
    cerfa: 'Date prévue de fin des épreuves ou examens',
  },
  dureeHeures: { libelle: 'Durée de la formation' },
  heuresDistance: {
    facultatif: true,
    libelle: 'Dont à distance',
    cerfa: 'Dont … heures de formation à distance',
  },
  attestationPieces: {
    court: 'Pièces justificatives',
    libelle: 'J’atteste disposer de l’ensemble des pièces justificatives nécessaires au dépôt du contrat.',
  },
  faitA: { libelle: 'Fait à' },
} as const

export const financement = {
  titre: 'Niveau de prise en charge',
  attente:
    'Indiquez le code du diplôme et les dates du contrat\u00a0: le niveau de prise en charge s’affichera ici.',
  annuel: (m: string) => `${m} par an`,
  total: (m: string) => `soit ${m} pour tout le contrat`,
  participation: (m: string) => `dont ${m} à votre charge`,
  indetermine:
    'Le niveau de prise en charge n’est pas connu de notre référentiel\u00a0: il sera fixé à l’instruction.',
  origine: {
    branche: 'Niveau fixé par la branche',
    carence: 'Niveau fixé par l’État, faute d’accord de branche',
    amorcage: 'Niveau d’amorçage, en attendant celui de la branche',
    indeterminee: 'Niveau à déterminer',
  },
  pourquoi: 'Pourquoi ce niveau\u00a0?',
  article: (article: string) => `Article ${article} du Code du travail`,
  version: (v: string) => `Référentiel\u00a0: ${v}`,
  echec: 'Le niveau de prise en charge n’a pas pu être calculé. Il n’empêche pas de continuer.',
  reessayer: 'Réessayer',
  echeancier: 'Voir les versements au CFA',
} as const
