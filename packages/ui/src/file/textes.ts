/** What the components of a file say by themselves. */
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
