/** Bookmarks of the pack. */
export const TEXTES_LIASSE = {
  titre: 'Dossier de contrat d’apprentissage',
  courrier: 'Courrier d’accompagnement',
  cerfa: 'Cerfa FA 13 n° 10103*14',
  notice: 'Notice',
} as const
