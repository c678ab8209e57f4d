import { type CheminDe, type Contrat, REDACTION_APPRENTISSAGE, type SECTIONS } from '@mon-espace/domain'
import type { GroupeChamps } from '../../champs/definition.ts'
import { groupesOf, type PlanGroupe } from '../../champs/questions.ts'

/** Path of a field or block of an apprenticeship contract. */
export type Chemin = CheminDe<typeof SECTIONS>

/** How a group of its questions is laid out. */
export type Plan = PlanGroupe<Chemin, Contrat>

/** Its groups of questions; `aides` helps to answer them, by path. */
export const groupes = (
  plans: readonly Plan[],
  aides: Readonly<Partial<Record<Chemin, string>>>,
): readonly GroupeChamps[] => groupesOf(REDACTION_APPRENTISSAGE, plans, aides)
