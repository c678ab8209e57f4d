import {
  isNirMasque,
  nirProvisoire,
  nirValid,
  nirWithKeyValid,
  normalizeNir,
} from '../../identifiants/nir.ts'
import { compareNir } from '../../identifiants/nir-coherence.ts'
import { avertissement, bloquant, type Constat } from '../constat.ts'
import { given } from '../lecture.ts'
import { ECARTS_NIR, MESSAGES } from '../textes.ts'
import type { ContexteControle } from '../types.ts'

/** What of a person their NIR is compared with. */
type Identite = Parameters<typeof compareNir>[1] & { readonly nir: string | null }

/**
 * The NIR has thirteen characters, without its key. Differences with the identity are warnings: the administration's own
 * data differ.
 * @param chemin of the number
 * @param qui « l’apprenti »
 * @param sansNumero what is told, as a warning, of a person who may not have one yet; null where everybody has
 * @source notices 51649#09 and 51650#09, « NIR »
 */
export function checkNir(
  personne: Identite,
  chemin: string,
  { nirMasque }: ContexteControle,
  { qui, sansNumero }: { readonly qui: string; readonly sansNumero: string | null },
): Constat[] {
  const numero = normalizeNir(given(personne.nir) ?? '')
  if (nirMasque === true && isNirMasque(numero)) return []
  if (numero === '')
    return sansNumero === null
      ? [bloquant('champ_requis', chemin, MESSAGES.nirAbsent)]
      : [avertissement('nir_absent', chemin, sansNumero)]
  if (nirWithKeyValid(numero)) return [bloquant('nir_invalide', chemin, MESSAGES.nirAvecCle)]
  if (numero.length === 15 && nirValid(numero.slice(0, 13)))
    return [bloquant('nir_invalide', chemin, MESSAGES.nirCle)]
  if (!nirValid(numero)) return [bloquant('nir_invalide', chemin, MESSAGES.nirInvalide)]
  const ecarts = compareNir(numero, personne).map((ecart) =>
    avertissement(`nir_${ecart}`, chemin, ECARTS_NIR[ecart]),
  )
  return nirProvisoire(numero)
    ? [...ecarts, avertissement('nir_provisoire', chemin, MESSAGES.nirProvisoire(qui))]
    : ecarts
}
