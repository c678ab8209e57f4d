/** Reasons to send back any document. */
export const TOUJOURS = [
  'Le document est illisible ou incomplet. Numérisez-le à plat, en entier, toutes pages comprises.',
  'Ce n’est pas le document attendu. Déposez celui qui est demandé.',
] as const

export const DIFFERENCES =
  'Des informations diffèrent du contrat saisi. Corrigez le document, ou demandez une correction du contrat.'

/** Reasons to send back the documents that any kind of contract may ask for. */
export const MOTIFS_COMMUNS = {
  rqth: [
    'La reconnaissance n’est pas en cours de validité au début du contrat. Déposez la décision en vigueur.',
  ],
  titre_sejour: [
    'Le titre n’est pas en cours de validité au début du contrat. Déposez le titre ou le récépissé en vigueur.',
    'Le titre ne permet pas de travailler. Joignez l’autorisation de travail.',
  ],
  identite: ['Le document n’est plus valable. Déposez une pièce d’identité en cours de validité.'],
  autre: [DIFFERENCES],
} as const
