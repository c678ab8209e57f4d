/** The few words the components say by themselves. Each group is its own constant, so a screen carries only what it uses. */

export const champ = {
  facultatif: '(facultatif)',
  repris: 'repris de votre fiche entreprise',
  erreur: 'Erreur\u00a0:',
  attention: 'Attention\u00a0:',
  choisir: 'Choisir…',
  oui: 'Oui',
  non: 'Non',
} as const

export const motDePasse = {
  montrer: 'Afficher',
  cacher: 'Masquer',
  montrerLong: 'Afficher le mot de passe',
  cacherLong: 'Masquer le mot de passe',
  affiche: 'Votre mot de passe est affiché à l’écran.',
  cache: 'Votre mot de passe est masqué.',
  solidite: 'Solidité\u00a0:',
  niveaux: ['très faible', 'faible', 'moyenne', 'bonne', 'excellente'],
} as const

export const recherche = {
  continuez: (reste: number) =>
    reste > 1 ? `Tapez encore ${reste} caractères.` : 'Tapez encore un caractère.',
  chargement: 'Recherche…',
  vide: 'Aucun résultat. Vérifiez l’orthographe ou essayez un autre mot.',
  videLibre: 'Aucun résultat\u00a0: vous pouvez garder votre saisie.',
  erreur: 'La recherche n’a pas abouti.',
  reessayer: 'Réessayer',
  proposition: (libelle: string, rang: number, total: number) => `${libelle}, ${rang} sur ${total}`,
  choisie: (libelle: string) => `${libelle}, choisi`,
  compte: (n: number) => (n === 1 ? '1 proposition.' : `${n} propositions.`),
} as const

export const fichier = {
  ajouter: 'Ajouter un fichier',
  deposer: 'ou déposez-le ici',
  envoi: (nom: string) => `Envoi de ${nom}`,
  annuler: 'Annuler',
  annulerLong: (nom: string) => `Annuler l’envoi de ${nom}`,
  reessayer: 'Réessayer',
  reessayerLong: (nom: string) => `Réessayer l’envoi de ${nom}`,
  retirer: 'Retirer',
  retirerLong: (nom: string) => `Retirer ${nom} de la liste`,
  recu: (nom: string) => `${nom} est bien arrivé.`,
  echec: 'Le fichier n’est pas arrivé. Vérifiez votre connexion, puis réessayez.',
  tropGros: (max: string) => `Ce fichier dépasse ${max}. Réduisez-le ou numérisez en noir et blanc.`,
  vide: 'Ce fichier est vide. Choisissez-en un autre.',
  format: 'Ce format n’est pas accepté. Choisissez un PDF ou une image.',
  heic: 'Enregistrez cette photo HEIC au format JPEG, puis choisissez-la. Pour les suivantes, sur l’iPhone\u00a0: Réglages, Appareil photo, Formats, «\u00a0Le plus compatible\u00a0».',
  unSeul: 'Déposez un seul fichier à la fois.',
} as const

export const bilanErreurs = {
  titre: (n: number) => (n === 1 ? 'Il reste 1 point à corriger' : `Il reste ${n} points à corriger`),
} as const

export const avis = {
  info: 'Information\u00a0:',
  success: 'C’est fait\u00a0:',
  warning: 'À noter\u00a0:',
  error: 'Erreur\u00a0:',
} as const

export const bouton = { enCours: 'en cours' } as const

export const etapes = {
  titre: 'Étapes',
  sur: (n: number, total: number) => `Étape ${n} sur ${total}`,
  complete: 'Complet',
  enCours: 'En cours',
  aFaire: 'À faire',
  aVoir: 'À compléter',
  fermee: 'Plus tard',
} as const

export const boite = { fermer: 'Fermer', annuler: 'Annuler' } as const
export const pourquoi = { titre: 'Pourquoi\u00a0?' } as const
export const resume = { modifier: 'Modifier', vide: 'À compléter' } as const
export const notification = { titre: 'Notifications', fermer: 'Fermer', annuler: 'Annuler' } as const
export const titrePage = { erreur: 'Erreur\u00a0:', site: 'Mon espace' } as const
export const attente = { chargement: 'Chargement…' } as const
export const envoiLong = { annuler: 'Annuler' } as const

export const enregistrement = {
  jamais: '',
  enCours: 'Enregistrement…',
  fait: (heure: string) => `Enregistré à ${heure}`,
  echec: 'Non enregistré',
  essai: (secondes: number) => `nouvel essai dans ${secondes}\u00a0s`,
  essaiMaintenant: 'nouvel essai en cours',
  horsLigne: 'Hors ligne\u00a0: votre saisie est gardée ici et sera enregistrée au retour du réseau',
} as const
