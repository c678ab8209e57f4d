const cite = (valeur: string) => (valeur === '' ? 'vide' : `« ${valeur.slice(0, 40)} »`)

/** What is wrong with a row, and with which value. */
export const MESSAGES = {
  rncp: (valeur: string) => `code RNCP ${cite(valeur)} ; attendu RNCP et 2 à 5 chiffres.`,
  codeDiplome: (valeur: string) => `code diplôme ${cite(valeur)} ; attendu 8 caractères.`,
  cpne: (valeur: string) => `code CPNE ${cite(valeur)} ; attendu 1 à 3 chiffres.`,
  idcc: (valeur: string) => `code IDCC ${cite(valeur)} ; attendu 1 à 4 chiffres, séparés par des virgules.`,
  montant: (valeur: string) =>
    `niveau de prise en charge ${cite(valeur)} ; attendu un montant en euros, NC ou NR.`,
  statut: (valeur: string) => `statut ${cite(valeur)} ; attendu CPNE, R, A ou D.`,
  date: (valeur: string) => `date ${cite(valeur)} ; attendu JJ/MM/AAAA.`,
  sansDate: 'aucune date d’application ; indiquez-la avec --date AAAA-MM-JJ.',
  doublon: (certification: string, cpne: string) =>
    `deuxième montant pour la certification ${certification} et la CPNE ${cpne} à la même date.`,
} as const
