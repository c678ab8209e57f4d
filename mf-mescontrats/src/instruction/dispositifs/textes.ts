export const regardAutre = 'Le document répond à ce qui a été demandé.'

/** What to look at on the documents that any kind of contract may ask for. */
export const regardsCommuns = {
  rqth: ['La reconnaissance est en cours de validité au début du contrat.'],
  titre_sejour: [
    'Le titre est en cours de validité au début du contrat.',
    'Il permet de travailler, ou une autorisation de travail l’accompagne.',
  ],
  identite: ['Le document est en cours de validité et lisible.'],
  autre: [regardAutre],
} as const

export const valeur = {
  du: (debut: string, fin: string) => `du ${debut} au ${fin}`,
  a: (date: string, commune: string) => `${date}, à ${commune}`,
  heures: (total: string) => `${total}\u00a0h`,
  dureeHebdo: (heures: number, minutes: string) => `${heures}\u00a0h\u00a0${minutes}`,
  rncp: (code: string) => `RNCP${code}`,
}
