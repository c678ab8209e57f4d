import type { CheminDe } from '@mon-espace/domain'
import { type Contrat, REDACTION, type SECTIONS } from '@mon-espace/domain/professionnalisation'
import type { GroupeChamps } from '../../champs/definition.ts'
import { groupesOf, type PlanGroupe } from '../../champs/questions.ts'

/** Path of a field or block of a « contrat de professionnalisation ». */
type Chemin = CheminDe<typeof SECTIONS>

/** Its groups of questions; `aides` helps to answer them, by path. */
export const groupes = (
  plans: readonly PlanGroupe<Chemin, Contrat>[],
  aides: Readonly<Partial<Record<Chemin, string>>>,
): readonly GroupeChamps[] => groupesOf(REDACTION, plans, aides)
