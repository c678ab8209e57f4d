import {
  BASES_REMUNERATION,
  DERNIERES_CLASSES,
  DIPLOMES,
  EMPLOYEURS_SPECIFIQUES,
  type ListeCodes,
  MODES_CONTRACTUELS,
  NATIONALITES,
  NIVEAUX_DIPLOME_MAITRE,
  REGIMES_SOCIAUX,
  SEXES,
  SITUATIONS_AVANT_CONTRAT,
  TYPES_CONTRAT,
  TYPES_DEROGATION,
  TYPES_EMPLOYEUR,
} from '../../codes/index.ts'
import { bloquant } from '../constat.ts'
import { textAt } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** Fields that take a code of the form, and the list it must be in. */
const LISTES: readonly (readonly [chemin: string, liste: ListeCodes])[] = [
  ['employeur.typeEmployeur', TYPES_EMPLOYEUR],
  ['employeur.employeurSpecifique', EMPLOYEURS_SPECIFIQUES],
  ['apprenti.sexe', SEXES],
  ['apprenti.nationalite', NATIONALITES],
  ['apprenti.regimeSocial', REGIMES_SOCIAUX],
  ['apprenti.situationAvantContrat', SITUATIONS_AVANT_CONTRAT],
  ['apprenti.dernierDiplomePrepare', DIPLOMES],
  ['apprenti.derniereClasse', DERNIERES_CLASSES],
  ['apprenti.diplomePlusEleve', DIPLOMES],
  ['maitres.maitre1.niveauDiplome', NIVEAUX_DIPLOME_MAITRE],
  ['maitres.maitre2.niveauDiplome', NIVEAUX_DIPLOME_MAITRE],
  ['contrat.modeContractuel', MODES_CONTRACTUELS],
  ['contrat.type', TYPES_CONTRAT],
  ['contrat.typeDerogation', TYPES_DEROGATION],
  ['contrat.base', BASES_REMUNERATION],
  ['formation.diplomeVise', DIPLOMES],
]

/** A code that the notice does not have. @source notice 51649#09 */
export const codes: Regle = (contrat) =>
  LISTES.flatMap(([chemin, liste]) => {
    const code = textAt(contrat, chemin)
    return code === null || liste.has(code) ? [] : [bloquant('code_inconnu', chemin, MESSAGES.codeInconnu)]
  })
