/** Words of a page about one dossier. */
export const page = {
  retour: 'Retour au dossier',
  dossier: (numero: string) => `Dossier ${numero}`,
} as const
