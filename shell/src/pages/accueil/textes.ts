/** Words of the home page. */
export const textes = {
  titre: 'Accueil entreprise',
  titreGestionnaire: 'Accueil',
  bonjour: (prenom: string) => `Bonjour ${prenom}.`,
  services: 'Vos services',
  autreService: 'S’ouvre sur un autre site',
  contacts: 'Vos contacts',
  contactsDe: (denomination: string) => `Vos contacts pour ${denomination}`,
  conseiller: 'Conseiller formation',
  assistant: 'Assistant de gestion',
  aucun: 'Votre entreprise n’a pas encore de contact attitré.',
  toutes: 'Toutes les coordonnées',
  indisponibles: 'Vos contacts ne s’affichent pas pour le moment.',
  reessayer: 'Réessayer',
} as const
