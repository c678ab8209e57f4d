import type { NomSection } from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import { sameValue, valueAt } from '../brouillon/arbre.ts'
import type { EtatBrouillon } from '../brouillon/types.ts'
import type { Controler } from './controle-vivant.ts'

type Etat = Pick<EtatBrouillon, 'contrat' | 'connu' | 'problemes'>

/** What the server said of a section, and what of it the page could not say of the same contract. */
interface Reponse {
  dits: readonly Controle[]
  seuls: readonly Controle[]
}

const keyOf = ({ code, chemin }: Controle) => `${code} ${chemin}`

/**
 * What only the server could say (it has the reference data), out of what it said at the last saves. An answer is compared
 * with the page's own rules on the contract as it was then stored, once: a rule of one section may hang on another, which a later
 * save mends without a word about the first. Each verdict holds while the value it spoke of has not moved.
 */
export function createServeurSeul(controler: Controler) {
  const reponses = new Map<NomSection, Reponse>()
  return ({ connu, problemes, contrat }: Etat): Controle[] => {
    let ici: Set<string> | undefined
    const entendre = (dits: readonly Controle[]): Reponse => {
      if (dits.length > 0) ici ??= new Set(controler(connu).map(keyOf))
      return { dits, seuls: dits.filter((controle) => !ici?.has(keyOf(controle))) }
    }
    const dites = Object.entries(problemes) as [NomSection, readonly Controle[]][]
    return (
      dites
        .flatMap(([section, dits]) => {
          const connue = reponses.get(section)
          const reponse = connue?.dits === dits ? connue : entendre(dits)
          reponses.set(section, reponse)
          return reponse.seuls
        })
        .filter(({ chemin }) => sameValue(valueAt(connu, chemin), valueAt(contrat, chemin)))
        // What hangs on two sections is answered to both.
        .filter((controle, i, tous) => tous.findIndex((autre) => keyOf(autre) === keyOf(controle)) === i)
    )
  }
}
