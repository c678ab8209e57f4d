import { aides as communes } from '../../../personne/textes.ts'

/** Words of screen 2, first half. */
export const titres = {
  identite: { titre: 'L’apprenti(e)' },
  coordonnees: { titre: 'Ses coordonnées' },
  representant: {
    titre: 'Représentant légal',
    intro: 'L’apprenti(e) a moins de 18\u00a0ans\u00a0: son représentant légal signera aussi le contrat.',
  },
  parcours: { titre: 'Son parcours avant le contrat' },
  particularites: { titre: 'Situations particulières' },
} as const

export const aides = {
  'apprenti.adresse.commune': communes.commune,
  'apprenti.representantLegal.adresse.commune': communes.commune,
  'apprenti.nomNaissance': communes.nomNaissance,
  'apprenti.dateNaissance': 'JJ/MM/AAAA, par exemple 14/02/2010.',
  'apprenti.departementNaissance': communes.departementNaissance,
  'apprenti.communeNaissance': communes.communeNaissance,
  'apprenti.nir': communes.nir,
  'apprenti.regimeSocial': 'URSSAF dans presque tous les cas, MSA pour le monde agricole.',
  'apprenti.emancipe':
    'Par décision de justice ou par mariage. Dans ce cas, il n’y a pas de représentant légal.',
  'apprenti.dernierDiplomePrepare': 'Obtenu ou non, juste avant ce contrat.',
  'apprenti.intituleDernierDiplome': 'Par exemple «\u00a0CAP Électricien\u00a0».',
  'apprenti.equivalenceJeunes': communes.equivalenceJeunes,
  'apprenti.extensionBoe': communes.extensionBoe,
  'apprenti.sportifHautNiveau': 'Inscrit(e) sur la liste des sportifs de haut niveau.',
} as const

export const ecran = {
  titre: 'Données apprenti(e) & maîtres d’apprentissage',
  titreCourt: 'Apprenti(e) et maîtres',
  representant: {
    memeAdresse: 'Reprendre l’adresse de l’apprenti(e)',
  },
} as const
