/** Words of what every kind asks of its employer. */
export const aides = {
  siret: 'Choisissez l’un des établissements de votre entreprise.',
  codeApe: 'Quatre chiffres et une lettre, ou quelques mots de votre activité.',
  effectif: 'Tous établissements confondus.',
  codeIdcc: 'Quatre chiffres, indiqués sur vos bulletins de paie. 9999 s’il n’y en a pas.',
  caisseRetraite: 'Par exemple «\u00a0MALAKOFF HUMANIS AGIRC-ARRCO\u00a0».',
} as const

export const titres = {
  etablissement: {
    titre: 'Établissement employeur',
    intro: 'Celui qui signe le contrat\u00a0: en travail temporaire, votre agence.',
  },
  contact: { titre: 'Pour vous joindre' },
  entreprise: { titre: 'Votre entreprise' },
  autreAdresse: { titre: 'Autre adresse' },
} as const

export const repris = {
  sauf: (libelles: readonly string[]) => `, sauf\u00a0: ${libelles.join(', ')}`,
} as const

export const autreAdresse = {
  question: 'Faut-il écrire à une autre adresse\u00a0?',
  aide: 'Par exemple le siège, ou le service qui suit vos contrats.',
  courriel: 'Cette adresse sera vérifiée\u00a0: un e-mail est envoyé automatiquement au service collecte.',
} as const
