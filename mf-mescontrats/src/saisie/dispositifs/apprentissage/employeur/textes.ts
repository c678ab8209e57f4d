/** Words of screen 1. */
export const titres = {
  etablissement: {
    titre: 'Établissement d’exécution du contrat',
    intro: 'Là où l’apprenti(e) travaillera. Vérifiez ce que nous avons repris et corrigez si besoin.',
  },
  contact: { titre: 'Pour vous joindre' },
  entreprise: { titre: 'Votre entreprise' },
  autreAdresse: { titre: 'Autre adresse' },
} as const

export const champs = {
  siret: {
    libelle: 'Établissement',
    cerfa: 'N° SIRET de l’établissement d’exécution du contrat',
    aide: 'Choisissez l’un des établissements de votre entreprise.',
  },
  denomination: { libelle: 'Nom ou dénomination' },
  telephone: { libelle: 'Téléphone' },
  courriel: { libelle: 'Adresse e-mail', cerfa: 'Courriel' },
  prive: {
    libelle: 'Employeur privé',
    aide: 'Répondez «\u00a0Non\u00a0» pour un employeur public\u00a0: État, collectivité, hôpital…',
  },
  typeEmployeur: { libelle: 'Type d’employeur' },
  employeurSpecifique: {
    libelle: 'Employeur spécifique',
    aide: 'Dans le doute, choisissez «\u00a0Aucun de ces cas\u00a0».',
  },
  codeApe: {
    libelle: 'Code d’activité (APE)',
    cerfa: 'Code activité de l’entreprise (NAF)',
    aide: 'Quatre chiffres et une lettre, ou quelques mots de votre activité.',
  },
  effectif: {
    libelle: 'Effectif total de l’entreprise',
    cerfa: 'Effectif total salariés de l’entreprise',
    aide: 'Tous établissements confondus.',
  },
  codeIdcc: {
    libelle: 'Convention collective (code IDCC)',
    cerfa: 'Code IDCC de la convention collective applicable',
    aide: 'Quatre chiffres, indiqués sur vos bulletins de paie. 9999 s’il n’y en a pas.',
  },
  regimeAssuranceChomage: {
    libelle: 'Adhésion de l’apprenti(e) au régime spécifique d’assurance chômage',
    cerfa: 'Employeur public\u00a0: adhésion au régime spécifique d’assurance chômage',
    facultatif: true,
  },
} as const

export const ecran = {
  titre: 'Données employeur',
  autreAdresse: {
    question: 'Faut-il écrire à une autre adresse\u00a0?',
    aide: 'Par exemple le siège, ou le service qui suit vos contrats.',
    courriel: 'Cette adresse sera vérifiée\u00a0: un e-mail est envoyé automatiquement au service collecte.',
  },
} as const
