/** Words of screen 3, second half. */
export const titres = {
  diplome: { titre: 'Diplôme ou titre préparé' },
  cfa: { titre: 'CFA responsable de la formation' },
  lieu: { titre: 'Lieu principal de la formation', intro: 'Puisqu’il est différent du CFA responsable.' },
  organisation: { titre: 'Organisation de la formation' },
  attestation: { titre: 'Attestation' },
} as const

/** Same for the CFA and for another place. */
const aidesLieu = (base: string) => ({
  [`${base}.denomination`]: 'Tapez son nom, sa commune ou son numéro UAI, puis choisissez dans la liste.',
  [`${base}.uai`]: 'Sept chiffres et une lettre.',
})

export const aides = {
  'formation.codeDiplome':
    'Tapez l’intitulé, par exemple «\u00a0CAP électricien\u00a0», ou les huit caractères du code.',
  'formation.codeRncp': 'Les chiffres seulement.',
  'formation.dateDebut': 'JJ/MM/AAAA.',
  ...aidesLieu('formation.cfa'),
  ...aidesLieu('formation.lieu'),
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
  version: (v: string) => `Référentiel\u00a0: ${v}`,
  echec: 'Le niveau de prise en charge n’a pas pu être calculé. Il n’empêche pas de continuer.',
  reessayer: 'Réessayer',
  echeancier: 'Voir les versements au CFA',
} as const
