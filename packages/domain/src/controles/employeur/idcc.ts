import { IDCC_PARTICULIERS } from '../../codes/idcc.ts'
import { idccValid, normalizeIdcc } from '../../identifiants/codes-metier.ts'
import { findCpne } from '../../referentiels/recherche.ts'
import { avertissement } from '../constat.ts'
import { given } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { ContexteControle } from '../types.ts'
import type { RegleEmployeur } from './regle.ts'

const CHEMIN = 'employeur.codeIdcc'

/** The list of agreements when there is one, else the branches of the pack; null when nobody can tell. */
function known(code: string, { idccConnus, pack }: ContexteControle): boolean | null {
  if (idccConnus) return idccConnus.has(code)
  return pack ? findCpne(pack, code) !== undefined : null
}

/** A collective agreement the reference data do not know, or no longer in force. @source art. D6332-78 C. trav. */
export const idcc: RegleEmployeur = ({ employeur }, contexte) => {
  const code = normalizeIdcc(given(employeur.codeIdcc) ?? '')
  if (!idccValid(code) || IDCC_PARTICULIERS.has(code)) return []
  if (known(code, contexte) === false)
    return [avertissement('idcc_inconnu', CHEMIN, MESSAGES.idccInconnu, 'D6332-78')]
  if (contexte.idccConnus?.get(code) !== false) return []
  return [avertissement('idcc_abroge', CHEMIN, MESSAGES.idccAbroge, 'D6332-78')]
}
