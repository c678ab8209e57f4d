import { maskNir, withValueAt } from '@mon-espace/domain'
import { valueAt } from './arbre.ts'

/**
 * The stored contract with what is sealed in clear where it is what we just wrote: masked, it would look like a change.
 * @param secrets paths of what is sealed
 */
export function withKnownSecrets<C>(secrets: readonly string[], connu: C, lu: C): C {
  return secrets.reduce((contrat, chemin) => {
    const clair = valueAt(connu, chemin)
    if (typeof clair !== 'string' || valueAt(contrat, chemin) !== maskNir(clair)) return contrat
    return withValueAt(contrat, chemin, clair)
  }, lu)
}
