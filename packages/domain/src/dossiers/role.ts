/** What an account may be: who enters contracts, who also looks after the accounts of an enterprise, a case officer. */
export const ROLES = ['employeur', 'administrateur', 'gestionnaire'] as const
export type Role = (typeof ROLES)[number]

/** Who does what happens by itself, as the journal and the documents name it. */
export const AUTEUR_SERVICE = 'Mon espace'
