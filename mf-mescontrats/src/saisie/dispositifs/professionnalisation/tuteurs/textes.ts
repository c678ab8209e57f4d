/** Words of screen 2, second half. */
export const titres = {
  tuteurEmployeur: {
    titre: 'Tuteur',
    intro:
      'La personne de votre entreprise qui accueillera le salarié ou la salariée\u00a0: qualifiée, volontaire, avec deux ans d’expérience dans le métier visé.',
  },
  tuteurUtilisatrice: {
    titre: 'Tuteur de l’entreprise utilisatrice',
    intro: 'La personne qui suivra le salarié ou la salariée pendant ses missions, chez votre client.',
  },
  attestation: { titre: 'Attestation' },
} as const

export const bloc = {
  agence: {
    titre: 'Tuteur de votre agence',
    intro:
      'La personne de votre agence qui suivra la formation. Un autre tuteur, chez votre client, suivra les missions.',
  },
  retire: (nom: string) => `${nom || 'Le tuteur'} n’est plus dans ce contrat.`,
} as const

export const aides = {
  'tuteurs.tuteurEmployeur.dateNaissance': 'JJ/MM/AAAA.',
  'tuteurs.tuteurUtilisatrice.dateNaissance': 'JJ/MM/AAAA.',
} as const

/** What to do while nobody is named. */
export const designations = {
  'tuteurs.tuteurEmployeur':
    'Sélectionnez le tuteur parmi vos salariés, ou créez-le s’il n’y figure pas encore.',
  'tuteurs.tuteurUtilisatrice':
    'Indiquez le tuteur de l’entreprise utilisatrice\u00a0: son nom, son prénom, son emploi et sa date de naissance.',
} as const
