import type { Controle } from '@mon-espace/domain/api'
import { sameValue, valueAt } from '../brouillon/arbre.ts'
import type { EtatBrouillon } from '../brouillon/types.ts'
import type { Controler } from './controle-vivant.ts'

type Etat = Pick<EtatBrouillon, 'contrat' | 'connu' | 'problemes'>

const keyOf = ({ code, chemin }: Controle) => `${code} ${chemin}`

/**
 * What only the server could say (it has the reference data), out of what it said at the last saves. Each verdict holds
 * while the value it spoke of has not moved; the page's own rules are run once per save, not at each key.
 */
export function createServeurSeul(controler: Controler) {
  let vu: Pick<Etat, 'connu' | 'problemes'> | undefined
  let seuls: Controle[] = []
  return (etat: Etat): Controle[] => {
    const { connu, problemes, contrat } = etat
    if (vu?.connu !== connu || vu.problemes !== problemes) {
      vu = etat
      const serveur = Object.values(problemes).flat()
      const ici = new Set(serveur.length > 0 ? controler(connu).map(keyOf) : [])
      seuls = serveur.filter((controle) => !ici.has(keyOf(controle)))
    }
    return seuls.filter(({ chemin }) => sameValue(valueAt(connu, chemin), valueAt(contrat, chemin)))
  }
}
