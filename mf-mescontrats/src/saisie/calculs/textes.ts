/** « 2e année » */
export const annee = (n: number) => (n === 1 ? '1re année' : `${n}e année`)

/** Words of the timeline of a pay. */
export const frise = {
  titre: 'Rémunération, période par période',
  motif: {
    debut: (n: number | undefined, age: number) => (n === undefined ? `${age}\u00a0ans` : annee(n)),
    annee: (n: number | undefined, _age: number) => annee(n ?? 1),
    age: (_n: number | undefined, age: number) => `${age} ans`,
    taux: () => 'nouveau taux',
  },
  taux: (taux: string) => `${taux}\u202f%`,
  base: (base: string) => `du ${base}`,
  deLHeure: (montant: string) => `${montant} de l’heure`,
  des: (date: string) => `dès le ${date}`,
  du: (date: string) => `du ${date}`,
  au: (date: string) => `au ${date}`,
} as const

export const explications = {
  montant: 'Pourquoi ce montant\u00a0?',
  /** « D6222-26 », « D6243-1 et D6243-2 », or a text outside the code, which says by itself what it is. */
  article: (article: string) =>
    /^[LRD]\d/.test(article)
      ? `Article${article.includes(' et ') ? 's' : ''} ${article} du Code du travail`
      : article,
} as const

export const duree = {
  connue: (duree: string) => `Durée du contrat\u00a0: ${duree}`,
  inconnue: 'La durée se calcule dès que le début et la fin sont indiqués.',
} as const
