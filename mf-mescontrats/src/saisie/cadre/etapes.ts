import type { Constat } from '@mon-espace/domain/api'
import type { Step } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { blocking, warnings } from '../controle/controle-vivant.ts'
import type { Etape } from '../etapes.ts'
import type { Parcours } from '../parcours.ts'
import { cadre as t } from '../textes.ts'

/** What the task list needs to know of the dossier. */
export interface Avancement {
  id: string
  parcours: Pick<Parcours, 'etapes'>
  ecran: string
  tous: readonly Constat[]
  /** Paths of the problems that have been told, each at its field. */
  dits: ReadonlySet<string>
  /** The contract has been validated: its Cerfa is final and its documents are awaited. */
  valide: boolean
  /** Every document that is required has been sent. */
  piecesCompletes: boolean
}

function stateOf({ nom: ecran, sections }: Etape, avancement: Avancement): Pick<Step, 'state' | 'note'> {
  const { ecran: courant, tous, dits, valide, piecesCompletes } = avancement
  if (ecran === courant) return { state: 'current' }
  if (valide) return { state: ecran === 'pieces' && !piecesCompletes ? 'todo' : 'done' }
  if (!sections)
    return ecran === 'recapitulatif' ? { state: 'todo' } : { state: 'locked', note: t.apresValidation }
  const reste = blocking(tous, sections)
  // Nothing prevents to go on: what is to be verified is said all the same, as the recap does.
  if (reste.length === 0)
    return warnings(tous, sections).length > 0 ? { state: 'done', note: t.aVerifier } : { state: 'done' }
  // Not started, or not left yet: there is nothing to worry about, only things to do.
  const state = reste.some(({ chemin }) => dits.has(chemin)) ? 'attention' : 'todo'
  return { state, note: t.points(reste.length) }
}

/** The screens as a task list, each with where it stands; all can be opened at any time. */
export const toSteps = (avancement: Avancement): Step[] =>
  avancement.parcours.etapes.liste.map((etape) => ({
    id: etape.nom,
    label: etape.court,
    href: chemins.saisie(avancement.id, etape.nom),
    ...stateOf(etape, avancement),
  }))
