/** Words of what the enterprise answers alike from one contract to the next. */
export const habitudes = {
  dernierContrat: 'comme dans votre dernier contrat',
  reconnu: (nom: string) => `Établissement reconnu\u00a0: ${nom}.`,
} as const
