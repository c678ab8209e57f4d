export const telechargement = {
  enCours: (lignes: number | null) =>
    lignes === null
      ? 'Préparation du fichier…'
      : `Préparation\u00a0: ${lignes.toLocaleString('fr-FR')} ${lignes > 1 ? 'lignes' : 'ligne'}`,
  annuler: (nom: string) => `Annuler le téléchargement de ${nom}`,
}
