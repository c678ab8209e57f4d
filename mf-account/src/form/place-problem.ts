import type { ApiProblem } from '@mon-espace/module-kit/api'

/**
 * The fields that a refusal is about, each with what to tell there; empty when it is about none, and is to be told
 * for the whole form.
 */
export function placeProblem<Name extends string>(
  problem: ApiProblem,
  names: readonly Name[],
  fieldOf: Partial<Record<ApiProblem['code'], Name>>,
): { name: Name; message: string }[] {
  const named = problem.erreurs.flatMap(({ chemin, message }) => {
    const name = names.find((one) => one === chemin)
    return name ? [{ name, message }] : []
  })
  // A fault at a field that is not on the screen would be told nowhere: then the whole form says it.
  if (named.length > 0 && named.length === problem.erreurs.length) return named
  const name = fieldOf[problem.code]
  return name ? [{ name, message: problem.detail }] : []
}
