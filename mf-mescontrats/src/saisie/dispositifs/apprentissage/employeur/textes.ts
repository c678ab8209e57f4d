/** Words of screen 1. */
export const titres = {
  etablissement: {
    titre: 'Établissement employeur',
    intro:
      'Celui qui signe le contrat\u00a0: en travail temporaire, votre agence. Vérifiez ce que nous avons repris et corrigez si besoin.',
  },
  contact: { titre: 'Pour vous joindre' },
  entreprise: { titre: 'Votre entreprise' },
  autreAdresse: { titre: 'Autre adresse' },
} as const

export const aides = {
  'employeur.siret': 'Choisissez l’un des établissements de votre entreprise.',
  'employeur.prive':
    'Répondez «\u00a0Non\u00a0» pour un employeur public\u00a0: État, collectivité, hôpital…',
  'employeur.employeurSpecifique': 'Dans le doute, choisissez «\u00a0Aucun de ces cas\u00a0».',
  'employeur.codeApe': 'Quatre chiffres et une lettre, ou quelques mots de votre activité.',
  'employeur.effectif': 'Tous établissements confondus.',
  'employeur.codeIdcc': 'Quatre chiffres, indiqués sur vos bulletins de paie. 9999 s’il n’y en a pas.',
} as const

export const ecran = {
  titre: 'Données employeur',
  autreAdresse: {
    question: 'Faut-il écrire à une autre adresse\u00a0?',
    aide: 'Par exemple le siège, ou le service qui suit vos contrats.',
    courriel: 'Cette adresse sera vérifiée\u00a0: un e-mail est envoyé automatiquement au service collecte.',
  },
} as const
