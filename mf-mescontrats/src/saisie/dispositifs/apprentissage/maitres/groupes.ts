import { type Contrat, NIVEAUX_DIPLOME_MAITRE } from '@mon-espace/domain'
import type { DefinitionChamp, GroupeChamps } from '../../../champs/definition.ts'
import { champs as t, titres } from './textes.ts'

export type CheminMaitre = 'maitres.maitre1' | 'maitres.maitre2'

function maitreChamps(base: CheminMaitre): readonly DefinitionChamp[] {
  return [
    { chemin: `${base}.nomNaissance`, genre: { type: 'texte' }, ...t.nomNaissance },
    { chemin: `${base}.prenom`, genre: { type: 'texte' }, ...t.prenom },
    { chemin: `${base}.dateNaissance`, genre: { type: 'date' }, ...t.dateNaissance },
    { chemin: `${base}.courriel`, genre: { type: 'courriel' }, ...t.courriel },
    { chemin: `${base}.emploi`, genre: { type: 'texte' }, ...t.emploi },
    { chemin: `${base}.diplome`, genre: { type: 'texte' }, ...t.diplome },
    {
      chemin: `${base}.niveauDiplome`,
      genre: { type: 'code', liste: NIVEAUX_DIPLOME_MAITRE },
      ...t.niveauDiplome,
    },
  ]
}

const hasMaitre2 = ({ maitres }: Contrat) => maitres.maitre2 !== null

/** Screen 2, block MAÎTRE(S) D'APPRENTISSAGE of the Cerfa. */
export const GROUPES_MAITRES: readonly GroupeChamps[] = [
  { cle: 'maitre1', ...titres.maitre1, champs: maitreChamps('maitres.maitre1') },
  { cle: 'maitre2', ...titres.maitre2, asked: hasMaitre2, champs: maitreChamps('maitres.maitre2') },
  {
    cle: 'attestationMaitres',
    ...titres.attestation,
    champs: [
      { chemin: 'maitres.attestationEligibilite', genre: { type: 'case' }, ...t.attestationEligibilite },
    ],
  },
]
