/** Words of the frame around every page. */
export const textes = {
  marque: 'Mon espace',
  description:
    'Saisissez vos contrats d’apprentissage et de professionnalisation, déposez leurs pièces et suivez leur prise en charge.',
  evitement: 'Aller au contenu',
  pied: 'Informations légales',
  liensPied: [
    ['/coordonnees', 'Coordonnées des assistants de gestion'],
    ['/accessibilite', 'Accessibilité'],
    ['/donnees-personnelles', 'Données personnelles'],
    ['/mentions-legales', 'Mentions légales'],
    ['/statut', 'État du service'],
  ],
  sansScript: 'Mon espace a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.',
  introuvable: {
    titre: 'Page introuvable',
    message: 'Cette adresse ne mène à aucune page, ou n’y mène plus.',
    retour: 'Revenir à l’accueil',
  },
  voisin: {
    message:
      'Ce service voisin ne fait pas partie de la démonstration\u00a0: vous voyez ici où mènera sa tuile, rien de plus.',
    reglage:
      'Dans une installation, l’exploitant donne à chaque tuile l’adresse du service de votre OPCO (réglage LIENS), ou y branche un module.',
    retour: 'Revenir à l’accueil',
  },
} as const
