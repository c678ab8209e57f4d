/** Words of the frame around every page. */
export const textes = {
  marque: 'Mon espace',
  description: 'Saisissez vos contrats d’apprentissage, déposez leurs pièces et suivez leur prise en charge.',
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
} as const
