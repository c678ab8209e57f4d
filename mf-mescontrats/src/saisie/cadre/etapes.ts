import type { Controle } from '@mon-espace/domain/api'
import type { Step } from '@mon-espace/ui'
import { chemins, ECRANS, type Ecran } from '../../routes/chemins.ts'
import { blocking } from '../controle/controle-vivant.ts'
import { SECTIONS_ECRAN } from '../ecrans.ts'
import { ecrans, cadre as t } from '../textes.ts'

/** What the task list needs to know of the dossier. */
export interface Avancement {
  id: string
  ecran: Ecran
  tous: readonly Controle[]
  /** The contract has been validated: its Cerfa is final and its documents are awaited. */
  valide: boolean
  /** Every document that is required has been sent. */
  piecesCompletes: boolean
}

function stateOf(ecran: Ecran, avancement: Avancement): Pick<Step, 'state' | 'note'> {
  const { ecran: courant, tous, valide, piecesCompletes } = avancement
  if (ecran === courant) return { state: 'current' }
  const sections = SECTIONS_ECRAN[ecran]
  if (sections) {
    const reste = valide ? 0 : blocking(tous, sections).length
    return reste === 0 ? { state: 'done' } : { state: 'attention', note: t.points(reste) }
  }
  if (ecran === 'recapitulatif' || ecran === 'cerfa') {
    if (valide) return { state: 'done' }
    return ecran === 'recapitulatif' ? { state: 'todo' } : { state: 'locked', note: t.apresValidation }
  }
  if (!valide) return { state: 'locked', note: t.apresValidation }
  return { state: piecesCompletes ? 'done' : 'todo' }
}

/** The six screens as a task list, each with where it stands; all can be opened at any time. */
export const toSteps = (avancement: Avancement): Step[] =>
  ECRANS.map((ecran) => ({
    id: ecran,
    label: ecrans[ecran].court,
    href: chemins.saisie(avancement.id, ecran),
    ...stateOf(ecran, avancement),
  }))
