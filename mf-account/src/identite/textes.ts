/** The words of who somebody is, wherever it is asked. */
export const identite = {
  civilite: 'Civilité',
  madame: 'Madame',
  monsieur: 'Monsieur',
  prenom: 'Prénom',
  nom: 'Nom',
  fonction: 'Fonction',
  fonctionAide: 'Par exemple, assistante de gestion en agence.',
  telephone: 'Téléphone professionnel',
} as const
