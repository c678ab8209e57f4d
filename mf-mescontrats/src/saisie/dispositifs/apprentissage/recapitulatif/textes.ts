/** Words of what the recap of an apprenticeship contract works out. */
export const recap = {
  remuneration: 'Rémunération calculée',
  duree: 'Durée du contrat',
  financement: 'Niveau de prise en charge',
} as const
