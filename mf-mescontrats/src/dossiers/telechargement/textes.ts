export const telechargement = {
  enCours: 'Préparation du fichier…',
  annuler: (nom: string) => `Annuler le téléchargement de ${nom}`,
}
