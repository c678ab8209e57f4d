import type { Constat } from '@mon-espace/domain/api'
import { ErrorSummary } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import { useSaisie } from '../contexte.ts'
import { anchorOf } from './ancre.ts'
import { presentFields } from './champs-presents.ts'

/** What is left to mend on a screen, in its order, each line leading to its field; takes the focus at each try. */
export function Bilan({ points, essai }: { points: readonly Constat[]; essai: number }) {
  const { repondants } = useSaisie().parcours
  const [champs, setChamps] = useState<readonly string[]>([])
  // The fields are those of the screen as it is once the try has been told: blocks open and close with the answers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of points may come with new fields.
  useEffect(() => setChamps(presentFields()), [points])
  const errors = points
    .map(({ chemin, message }) => ({ name: anchorOf(chemin, champs, repondants) ?? chemin, message }))
    .sort((a, b) => champs.indexOf(a.name) - champs.indexOf(b.name))
  return <ErrorSummary errors={errors} attempt={essai} />
}
