import { aides as communes } from '../../../personne/textes.ts'

/** Words of screen 2, first half. */
export const titres = {
  identite: { titre: 'Le salarié ou la salariée' },
  coordonnees: { titre: 'Ses coordonnées' },
  representant: {
    titre: 'Représentant légal',
    intro:
      'Le salarié ou la salariée a moins de 18\u00a0ans\u00a0: son représentant légal donne son accord, à joindre au dossier. Le Cerfa n’a pas de case pour lui.',
  },
  parcours: { titre: 'Sa situation avant le contrat' },
  particularites: { titre: 'Situations particulières' },
} as const

export const aides = {
  'salarie.nomNaissance': communes.nomNaissance,
  'salarie.dateNaissance': 'JJ/MM/AAAA, par exemple 20/05/2004.',
  'salarie.departementNaissance': communes.departementNaissance,
  'salarie.communeNaissance': communes.communeNaissance,
  'salarie.nir': communes.nir,
  'salarie.numeroInscriptionFranceTravail':
    'L’identifiant qui figure sur ses courriers. Vous pourrez l’ajouter plus tard.',
  'salarie.dureeInscriptionMois': 'En mois entiers\u00a0: 0 pour une inscription de moins d’un mois.',
  'salarie.diplomePlusEleve': 'Celui qu’il ou elle a obtenu, non celui qui a été préparé.',
  'salarie.diplomeProfessionnel':
    'Il prépare directement à un métier. La rémunération minimale en dépend\u00a0: sans réponse, nous retenons la plus élevée.',
  'salarie.equivalenceJeunes': communes.equivalenceJeunes,
  'salarie.extensionBoe': communes.extensionBoe,
} as const

export const ecran = { memeAdresse: 'Reprendre l’adresse du salarié ou de la salariée' } as const

/** Whom the contract is open to, told as one types. */
export const publics = {
  titre: 'À quel titre le contrat est ouvert',
  attente: 'Indiquez la date de naissance\u00a0: nous dirons ici à quel titre le contrat est ouvert.',
  adulte:
    'À partir de 26\u00a0ans, le contrat est ouvert aux personnes inscrites à France Travail, à celles qui ont un minimum social et à celles qui ont eu un contrat aidé\u00a0: répondez aux questions ci-dessus.',
  aCeJour: (age: number) =>
    `D’après son âge aujourd’hui (${age}\u00a0ans), en attendant la date de conclusion du contrat.`,
} as const
