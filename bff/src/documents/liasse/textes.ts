/** Bookmarks of the pack. */
export const TEXTES_LIASSE = {
  titre: (libelle: string) => `Dossier de ${libelle}`,
  courrier: 'Courrier d’accompagnement',
  notice: 'Notice',
} as const
