import { IDCC_PARTICULIERS } from '../../codes/index.ts'
import { idccValid, normalizeIdcc } from '../../identifiants/codes-metier.ts'
import { findCpne } from '../../referentiels/recherche.ts'
import { avertissement } from '../constat.ts'
import { given } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** A collective agreement the reference data do not know. @source art. D6332-78 C. trav. */
export const idcc: Regle = ({ employeur }, { pack }) => {
  const code = normalizeIdcc(given(employeur.codeIdcc) ?? '')
  if (!pack || !idccValid(code) || IDCC_PARTICULIERS.has(code) || findCpne(pack, code)) return []
  return [avertissement('idcc_inconnu', 'employeur.codeIdcc', MESSAGES.idccInconnu, 'D6332-78')]
}
