/** Words of screen 3, second half. */
export const titres = {
  qualification: { titre: 'Qualification visée' },
  organisme: { titre: 'Organisme de formation' },
  heures: { titre: 'Heures de formation' },
  calendrier: { titre: 'Calendrier de la formation' },
  signature: { titre: 'Signature' },
} as const

export const aides = {
  'formation.intitulePrecis':
    'Tapez l’intitulé, par exemple «\u00a0CAP électricien\u00a0», puis choisissez dans la liste s’il y est\u00a0: le diplôme, le code RNCP et la spécialité suivent.',
  'formation.codeRncp': 'Les chiffres seulement.',
  'formation.specialite': 'Trois chiffres de la nomenclature NSF, par exemple 255.',
  'formation.organisme.denomination':
    'Tapez son nom ou sa commune, puis choisissez dans la liste s’il y est.',
  'formation.organisme.siret': 'Pour un service interne\u00a0: celui de l’établissement dont il dépend.',
  'formation.organisme.numeroDeclarationActivite':
    'Onze chiffres, donnés par la DREETS. Un service interne peut ne pas en avoir.',
  'formation.nombreOrganismes': 'L’organisme principal, ou votre service interne, compris.',
  'formation.dureeHeures': 'Évaluation, accompagnement et enseignements.',
  'contrat.accordFormation': 'Son nom et sa date.',
  'formation.dateDebut': 'JJ/MM/AAAA.',
} as const

/** The share of the contract that the training takes. */
export const part = {
  titre: 'Part de la formation dans le contrat',
  attente:
    'Indiquez les dates du contrat, la durée hebdomadaire et les heures de formation\u00a0: leur part s’affichera ici.',
  chiffre: (part: string) => `${part} du contrat`,
  /** Under the measure, and read aloud with it. */
  heures: (heures: string, contrat: string) => `${heures}\u00a0heures sur ${contrat}`,
  dans: 'Dans les limites',
  sous: 'Sous le minimum',
  sur: 'Au-delà du maximum sans accord',
  accord: 'Au-delà du maximum, par accord de branche',
  limites: (minimum: string, maximum: string) =>
    `Sans autre accord, de ${minimum} à ${maximum}\u00a0heures pour ce contrat.`,
  bornes: (heures: string) => `${heures}\u00a0h`,
  base: (hebdo: string, duree: string, heures: string) =>
    `Base du calcul\u00a0: ${hebdo} par semaine pendant ${duree}, soit ${heures}\u00a0heures, à raison de 52\u00a0semaines par an. La loi ne dit pas comment les compter.`,
  plancher: 'Le minimum est de 15\u00a0% du contrat, et jamais moins de 150\u00a0heures.',
  interim:
    'En travail temporaire, l’accord de branche permet jusqu’à 50\u00a0% pour un diplôme, un titre du RNCP ou un CQP.',
  article: 'Articles L6325-13 et L6325-14 du Code du travail',
} as const

/** What the operator pays for the training. */
export const financement = {
  titre: 'Prise en charge',
  attente:
    'Indiquez la convention collective, la date de conclusion et les heures de formation\u00a0: la prise en charge s’affichera ici.',
  horaire: (montant: string) => `${montant} par heure de formation`,
  total: (montant: string, origine: string) => `Soit ${montant} pour toute la formation. ${origine}.`,
  origine: {
    branche: 'Montant fixé par la branche',
    forfait_legal: 'Montant fixé par le Code du travail, faute d’accord de branche',
  },
  pourquoi: 'Pourquoi cette prise en charge\u00a0?',
  version: (v: string) => `Référentiel\u00a0: ${v}`,
  echec: 'La prise en charge n’a pas pu être calculée. Elle n’empêche pas de continuer.',
  reessayer: 'Réessayer',
} as const
