import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { given } from '../../../../controles/lecture.ts'
import {
  isNirMasque,
  nirProvisoire,
  nirValid,
  nirWithKeyValid,
  normalizeNir,
} from '../../../../identifiants/nir.ts'
import { compareNir } from '../../../../identifiants/nir-coherence.ts'
import type { Regle } from '../regle.ts'
import { ECARTS_NIR, MESSAGES } from '../textes.ts'

const CHEMIN = 'apprenti.nir'

/**
 * The NIR has thirteen characters, without its key. Differences with the identity are warnings: the administration's own
 * data differ. A foreigner may not have one yet.
 * @source notice 51649#09, « NIR »
 */
export const nir: Regle = ({ apprenti }, { nirMasque }) => {
  const numero = normalizeNir(given(apprenti.nir) ?? '')
  if (nirMasque === true && isNirMasque(numero)) return []
  if (numero === '') {
    const etranger = apprenti.nationalite === '2' || apprenti.nationalite === '3'
    return etranger
      ? [avertissement('nir_absent', CHEMIN, MESSAGES.nirAbsentEtranger)]
      : [bloquant('champ_requis', CHEMIN, MESSAGES.nirAbsent)]
  }
  if (nirWithKeyValid(numero)) return [bloquant('nir_invalide', CHEMIN, MESSAGES.nirAvecCle)]
  if (numero.length === 15 && nirValid(numero.slice(0, 13)))
    return [bloquant('nir_invalide', CHEMIN, MESSAGES.nirCle)]
  if (!nirValid(numero)) return [bloquant('nir_invalide', CHEMIN, MESSAGES.nirInvalide)]
  const ecarts = compareNir(numero, apprenti).map((ecart) =>
    avertissement(`nir_${ecart}`, CHEMIN, ECARTS_NIR[ecart]),
  )
  return nirProvisoire(numero)
    ? [...ecarts, avertissement('nir_provisoire', CHEMIN, MESSAGES.nirProvisoire)]
    : ecarts
}
