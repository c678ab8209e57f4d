/** Words of what the enterprise answers alike from one contract to the next. */
export const habitudes = {
  dernierContrat: 'comme dans votre dernier contrat',
  reconnu: (nom: string) => `Établissement reconnu\u00a0: ${nom}.`,
} as const

/** What is said of what the State’s register answered. */
export const registre = {
  reconnu: habitudes.reconnu,
  ferme: (nom: string) =>
    `${nom ? `Établissement reconnu\u00a0: ${nom}, mais le` : 'Le'} registre des entreprises le dit fermé. Vérifiez son SIRET\u00a0: il a peut-être déménagé.`,
  inconnu:
    'Le registre des entreprises ne connaît pas ce numéro. Vérifiez-le, puis remplissez ces lignes vous-même.',
  indisponible:
    'Le registre des entreprises ne répond pas pour le moment\u00a0: remplissez ces lignes vous-même.',
  nonDiffusible:
    'Cette entreprise ne publie pas son nom ni son adresse\u00a0: remplissez ces lignes vous-même.',
} as const
