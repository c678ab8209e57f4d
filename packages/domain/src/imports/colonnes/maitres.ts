import { NIVEAUX_DIPLOME_MAITRE } from '../../codes/index.ts'
import type { GroupeColonnes } from '../types.ts'
import { colonnesOf } from './colonne.ts'

const maitre = (rang: 1 | 2) =>
  colonnesOf(`maitres.maitre${rang}`, `Maître ${rang}`, [
    ['nomNaissance', 'nom de naissance'],
    ['prenom', 'prénom'],
    ['dateNaissance', 'date de naissance', 'date'],
    ['courriel', 'courriel', 'courriel'],
    ['emploi', 'emploi occupé'],
    ['diplome', 'diplôme le plus élevé'],
    ['niveauDiplome', 'niveau de diplôme', NIVEAUX_DIPLOME_MAITRE],
  ])

export const MAITRES: GroupeColonnes = {
  titre: 'Maîtres d’apprentissage',
  colonnes: [
    ...maitre(1),
    ...maitre(2),
    ...colonnesOf('maitres', 'Maîtres', [['attestationEligibilite', 'éligibilité attestée', 'ouiNon']]),
  ],
}
