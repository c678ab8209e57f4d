const annee = (n: number) => (n === 1 ? '1re année' : `${n}e année`)

/** Words of the pay: the timeline and its « pourquoi ». */
export const frise = {
  titre: 'Rémunération, période par période',
  motif: {
    debut: (n: number, _age: number) => annee(n),
    annee: (n: number, _age: number) => annee(n),
    age: (_n: number, age: number) => `${age} ans`,
  },
  taux: (taux: string, base: string) => `${taux} % du ${base}`,
  du: (date: string) => `du ${date}`,
  au: (date: string) => `au ${date}`,
} as const

export const pourquoi = {
  titre: 'Pourquoi ce montant ?',
  embauche: 'Salaire brut mensuel à l’embauche',
  smic: (mensuel: string, depuis: string) => `SMIC mensuel pour 35 heures : ${mensuel}, depuis le ${depuis}.`,
  article: (article: string) => `Article ${article} du Code du travail`,
  attente: 'La rémunération se calcule dès que la date de naissance et les dates du contrat sont connues.',
} as const
