import { EMPLOYEURS_SPECIFIQUES } from '../../codes/index.ts'
import type { GroupeColonnes } from '../types.ts'
import { colonnesOf } from './colonne.ts'

/** The establishment brings the rest; what is filled in here replaces what is known of it. */
export const EMPLOYEUR: GroupeColonnes = {
  titre: 'Employeur',
  colonnes: colonnesOf('employeur', 'Employeur', [
    ['siret', 'SIRET de l’établissement', 'siret'],
    ['telephone', 'téléphone', 'telephone'],
    ['courriel', 'courriel', 'courriel'],
    ['employeurSpecifique', 'employeur spécifique', EMPLOYEURS_SPECIFIQUES],
    ['effectif', 'effectif de l’entreprise', 'entier'],
    ['codeIdcc', 'code IDCC', 'idcc'],
  ]),
}
