import { avertissement } from '../../../../controles/constat.ts'
import { given } from '../../../../controles/lecture.ts'
import { normalizeSiret, siretValid } from '../../../../identifiants/siret.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** A CFA, or main place, that the reference data do not know as entitled. @source art. D6224-2 6° and 7° C. trav. */
export const cfa: Regle = ({ formation }, { cfaConnus }) => {
  const siret = normalizeSiret(given(formation.cfa.siret) ?? '')
  const lieu = normalizeSiret(given(formation.lieu?.siret ?? null) ?? '')
  if (!cfaConnus || !siretValid(siret)) return []
  if (cfaConnus.includes(siret) || cfaConnus.includes(lieu)) return []
  return [avertissement('cfa_inconnu', 'formation.cfa.siret', MESSAGES.cfaInconnu, 'D6224-2')]
}
