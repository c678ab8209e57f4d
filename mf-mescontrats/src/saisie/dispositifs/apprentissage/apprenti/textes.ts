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

export const champs = {
  nomNaissance: { libelle: 'Nom de naissance', aide: 'Celui de la pièce d’identité, avec ses accents.' },
  nomUsage: { libelle: 'Nom d’usage', facultatif: true },
  prenom: { libelle: 'Premier prénom', cerfa: 'Le premier prénom de l’apprenti(e) selon l’état civil' },
  sexe: { libelle: 'Sexe' },
  dateNaissance: { libelle: 'Date de naissance', aide: 'JJ/MM/AAAA, par exemple 14/02/2010.' },
  departementNaissance: {
    libelle: 'Département de naissance',
    aide: 'Deux ou trois caractères\u00a0: 75, 2A, 974. Né(e) à l’étranger\u00a0: 099.',
  },
  communeNaissance: { libelle: 'Commune de naissance', aide: 'À l’étranger\u00a0: la ville et le pays.' },
  nationalite: { libelle: 'Nationalité' },
  nir: {
    libelle: 'Numéro de sécurité sociale (NIR)',
    cerfa: 'NIR de l’apprenti(e)',
    aide: 'Les 13 premiers caractères, sans la clé\u00a0; ils sont sur la carte Vitale ou son attestation.',
  },
  regimeSocial: {
    libelle: 'Régime social',
    aide: 'URSSAF dans presque tous les cas, MSA pour le monde agricole.',
  },
  telephone: { libelle: 'Téléphone' },
  courriel: { libelle: 'Adresse e-mail', cerfa: 'Courriel' },
  emancipe: {
    court: 'Émancipation',
    facultatif: true,
    libelle: 'L’apprenti(e) est-il ou est-elle émancipé(e)\u00a0?',
    aide: 'Par décision de justice ou par mariage. Dans ce cas, il n’y a pas de représentant légal.',
  },
  representantNom: { libelle: 'Nom du représentant légal' },
  representantPrenom: { libelle: 'Prénom du représentant légal' },
  representantCourriel: {
    libelle: 'Adresse e-mail du représentant légal',
    cerfa: 'Courriel',
    facultatif: true,
  },
  situationAvantContrat: { libelle: 'Situation avant ce contrat' },
  dernierDiplomePrepare: {
    libelle: 'Dernier diplôme ou titre préparé',
    aide: 'Obtenu ou non, juste avant ce contrat.',
  },
  derniereClasse: {
    libelle: 'Dernière classe ou année suivie',
    cerfa: 'Dernière classe / année suivie',
  },
  intituleDernierDiplome: {
    libelle: 'Intitulé précis du dernier diplôme ou titre préparé',
    aide: 'Par exemple «\u00a0CAP Électricien\u00a0».',
  },
  diplomePlusEleve: { libelle: 'Diplôme ou titre le plus élevé obtenu' },
  rqth: {
    libelle: 'Reconnaissance de la qualité de travailleur handicapé',
    cerfa: 'Déclare bénéficier de la RQTH',
  },
  equivalenceJeunes: {
    facultatif: true,
    libelle: 'Équivalence jeunes',
    aide: 'De 15 à 20\u00a0ans, bénéficiaire de la PCH, de l’AEEH ou d’un projet personnalisé de scolarisation.',
    cerfa: 'Équivalence jeunes de la RQTH',
  },
  extensionBoe: {
    facultatif: true,
    libelle: 'Extension BOE',
    aide: 'Bénéficiaire de l’obligation d’emploi à un autre titre que la RQTH.',
  },
  sportifHautNiveau: {
    libelle: 'Sportif de haut niveau',
    aide: 'Inscrit(e) sur la liste des sportifs de haut niveau.',
    cerfa:
      'Déclare être inscrit sur la liste des sportifs, entraîneurs, arbitres et juges sportifs de haut niveau',
  },
  projetCreation: {
    facultatif: true,
    libelle: 'Projet de création ou de reprise d’entreprise',
    cerfa: 'Déclare avoir un projet de création ou de reprise d’entreprise',
  },
} as const

export const ecran = {
  titre: 'Données apprenti(e) & maîtres d’apprentissage',
  titreCourt: 'Apprenti(e) et maîtres',
  representant: {
    memeAdresse: 'Reprendre l’adresse de l’apprenti(e)',
  },
} as const
