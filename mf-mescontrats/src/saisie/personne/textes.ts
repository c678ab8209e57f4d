/** Words of what every kind asks of the person. */
const COMMUNE =
  'Tapez le nom ou le code postal, puis choisissez dans la liste. À l’étranger, ajoutez le pays\u00a0: «\u00a0Bruxelles, Belgique\u00a0».'

export const aides = {
  commune: COMMUNE,
  nomNaissance: 'Celui de la pièce d’identité, avec ses accents.',
  departementNaissance: 'Deux ou trois caractères\u00a0: 75, 2A, 974. Né(e) à l’étranger\u00a0: 099.',
  communeNaissance: 'À l’étranger\u00a0: la ville et le pays.',
  nir: 'Sur la carte Vitale ou son attestation\u00a0: 13\u00a0caractères. Tapez aussi les 2\u00a0chiffres de la clé pour que nous les vérifiions.',
  equivalenceJeunes:
    'De 15 à 20\u00a0ans, bénéficiaire de la PCH, de l’AEEH ou d’un projet personnalisé de scolarisation.',
  extensionBoe: 'Bénéficiaire de l’obligation d’emploi à un autre titre que la RQTH.',
} as const

export const nir = {
  deduit: 'déduit du NIR',
  mois: (mois: string) => `en ${mois}, d’après le NIR`,
} as const
