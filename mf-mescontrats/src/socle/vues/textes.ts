export const vues = {
  titre: 'Vues enregistrées',
  enregistrer: 'Enregistrer cette vue',
  dialogue: 'Enregistrer cette vue',
  explication:
    'Les filtres et le tri en cours sont gardés dans votre compte. Les mots cherchés ne le sont pas.',
  nom: 'Nom de la vue',
  nomAide: 'Par exemple «\u00a0Rentrée, pièces attendues\u00a0». Le même nom remplace la vue existante.',
  confirmer: 'Enregistrer la vue',
  supprimer: (nom: string) => `Supprimer la vue ${nom}`,
  supprimee: (nom: string) => `La vue «\u00a0${nom}\u00a0» est supprimée.`,
  enregistree: (nom: string) => `La vue «\u00a0${nom}\u00a0» est enregistrée.`,
}
