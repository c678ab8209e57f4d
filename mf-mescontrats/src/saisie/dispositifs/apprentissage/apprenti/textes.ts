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

const COMMUNE =
  'Tapez le nom ou le code postal, puis choisissez dans la liste. À l’étranger, ajoutez le pays\u00a0: «\u00a0Bruxelles, Belgique\u00a0».'

export const aides = {
  'apprenti.adresse.commune': COMMUNE,
  'apprenti.representantLegal.adresse.commune': COMMUNE,
  'apprenti.nomNaissance': 'Celui de la pièce d’identité, avec ses accents.',
  'apprenti.dateNaissance': 'JJ/MM/AAAA, par exemple 14/02/2010.',
  'apprenti.departementNaissance':
    'Deux ou trois caractères\u00a0: 75, 2A, 974. Né(e) à l’étranger\u00a0: 099.',
  'apprenti.communeNaissance': 'À l’étranger\u00a0: la ville et le pays.',
  'apprenti.nir':
    'Sur la carte Vitale ou son attestation\u00a0: 13\u00a0caractères. Tapez aussi les 2\u00a0chiffres de la clé pour que nous les vérifiions.',
  'apprenti.regimeSocial': 'URSSAF dans presque tous les cas, MSA pour le monde agricole.',
  'apprenti.emancipe':
    'Par décision de justice ou par mariage. Dans ce cas, il n’y a pas de représentant légal.',
  'apprenti.dernierDiplomePrepare': 'Obtenu ou non, juste avant ce contrat.',
  'apprenti.intituleDernierDiplome': 'Par exemple «\u00a0CAP Électricien\u00a0».',
  'apprenti.equivalenceJeunes':
    'De 15 à 20\u00a0ans, bénéficiaire de la PCH, de l’AEEH ou d’un projet personnalisé de scolarisation.',
  'apprenti.extensionBoe': 'Bénéficiaire de l’obligation d’emploi à un autre titre que la RQTH.',
  'apprenti.sportifHautNiveau': 'Inscrit(e) sur la liste des sportifs de haut niveau.',
} as const

export const nir = {
  deduit: 'déduit du NIR',
  mois: (mois: string) => `en ${mois}, d’après le NIR`,
} as const

export const ecran = {
  titre: 'Données apprenti(e) & maîtres d’apprentissage',
  titreCourt: 'Apprenti(e) et maîtres',
  representant: {
    memeAdresse: 'Reprendre l’adresse de l’apprenti(e)',
  },
} as const
