import { ApiProblem } from '@mon-espace/module-kit/api'
import { Refusal } from '../page/refusal.tsx'

/** Why the last action was refused; nothing when it was not. */
export function MutationRefusal({ error }: { error: Error | null }) {
  if (!error) return null
  if (!(error instanceof ApiProblem)) throw error
  return <Refusal problem={error} />
}
