/** Bookmarks of the pack. */
export const TEXTES_LIASSE = {
  titre: 'Dossier de contrat d’apprentissage',
  courrier: 'Courrier d’accompagnement',
  cerfa: (edition: string) => `Cerfa FA 13 n° ${edition}`,
  notice: 'Notice',
} as const
