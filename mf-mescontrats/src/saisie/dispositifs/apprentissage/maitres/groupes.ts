import { groupes } from '../plan.ts'
import { aides, titres } from './textes.ts'

export type CheminMaitre = 'maitres.maitre1' | 'maitres.maitre2'

/** Screen 2, block MAÎTRE(S) D'APPRENTISSAGE of the Cerfa. */
export const GROUPES_MAITRES = groupes(
  [
    { cle: 'maitre1', ...titres.maitre1, champs: ['maitres.maitre1'] },
    { cle: 'maitre2', ...titres.maitre2, champs: ['maitres.maitre2'] },
    { cle: 'attestationMaitres', ...titres.attestation, champs: ['maitres.attestationEligibilite'] },
  ],
  aides,
)
