import { groupes } from '../plan.ts'
import { aides, titres } from './textes.ts'

/** Screen 2, block LE TUTEUR of the Cerfa. */
export const GROUPES_TUTEURS = groupes(
  [
    { cle: 'tuteurEmployeur', ...titres.tuteurEmployeur, champs: ['tuteurs.tuteurEmployeur'] },
    { cle: 'tuteurUtilisatrice', ...titres.tuteurUtilisatrice, champs: ['tuteurs.tuteurUtilisatrice'] },
    { cle: 'attestationTuteurs', ...titres.attestation, champs: ['tuteurs.attestationEligibilite'] },
  ],
  aides,
)
