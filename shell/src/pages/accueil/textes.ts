/** Words of the home page. */
export const textes = {
  titre: 'Accueil entreprise',
  titreGestionnaire: 'Accueil',
  bonjour: (prenom: string) => `Bonjour ${prenom}.`,
  dossiers: {
    titre: 'À traiter en premier',
    sansNom: 'Personne à renseigner',
    numero: (nom: string, numero: string) => `${nom}, dossier ${numero}`,
    suite: (quoi: string, quand: string) => `${quoi}\u00a0: ${quand}`,
    echeance: (depassee: string) => `échéance ${depassee}`,
    reprendre: 'Reprenez la saisie où vous l’aviez laissée',
    remplacer: 'Une pièce n’est pas conforme\u00a0: remplacez-la pour que le dossier reprenne son cours',
    aucun: 'Aucun dossier n’attend de vous pour le moment.',
    tous: 'Voir tous les dossiers',
    indisponibles: 'Vos dossiers ne s’affichent pas pour le moment.',
  },
  comptes: {
    titre: (n: number) =>
      n === 1
        ? 'Un collègue attend que vous activiez son compte'
        : `${n}\u00a0collègues attendent que vous activiez leur compte`,
    voir: 'Voir les comptes',
  },
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
