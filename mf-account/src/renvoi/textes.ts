/** The words of what sends a confirmation mail again. */
export const renvoi = {
  bouton: 'Renvoyer le lien de confirmation',
  email: 'Adresse e-mail de votre inscription',
  fait: {
    titre: 'Un nouveau lien est parti',
    texte: (email: string) =>
      `Si une inscription à confirmer existe pour ${email}, l’e-mail arrive dans un instant. Son lien reste valable 48\u00a0heures.`,
  },
} as const
