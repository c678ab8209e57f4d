import type { Connecte } from '../acces/connecte.ts'

/**
 * Somebody signed in, of these enterprises (a SIREN) or establishments (a SIRET) or a case officer, for what is asked of the
 * store without a call.
 */
export const unConnecte = (gestionnaire: boolean, lieux: readonly string[]): Connecte => ({
  sessionId: '',
  compteId: gestionnaire ? 'officer' : 'employeur',
  email: '',
  civilite: 'Mme',
  nom: 'Essai',
  prenom: 'Anne',
  fonction: null,
  telephone: null,
  gestionnaire,
  droits: [...new Set(lieux.map((lieu) => lieu.slice(0, 9)))].map((siren) => {
    const sirets = lieux.filter((lieu) => lieu.length === 14 && lieu.startsWith(siren))
    return { siren, role: 'employeur', sirets: sirets.length > 0 ? sirets : null }
  }),
  cle: null,
})
