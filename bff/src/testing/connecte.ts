import type { Connecte } from '../acces/connecte.ts'

/** Somebody signed in, of these enterprises or a case officer, for what is asked of the store without a call. */
export const unConnecte = (gestionnaire: boolean, sirens: readonly string[]): Connecte => ({
  sessionId: '',
  compteId: gestionnaire ? 'officer' : 'employeur',
  email: '',
  civilite: 'Mme',
  nom: 'Essai',
  prenom: 'Anne',
  fonction: null,
  telephone: null,
  gestionnaire,
  droits: sirens.map((siren) => ({ siren, role: 'employeur' })),
})
