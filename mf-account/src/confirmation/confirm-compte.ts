import { CALLS, type EtatCompte } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'

/** What came of the link: the account's state, or why it opens nothing. */
export type Issue = EtatCompte | 'expire' | 'utilise'

/** Confirms the address. @throws {ApiProblem} what is not the link's fault */
export async function confirmCompte(jeton: string): Promise<Issue> {
  try {
    return (await call(CALLS.confirmCompte, { body: { jeton } })).etat
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'jeton_expire') return 'expire'
    if (error instanceof ApiProblem && (error.code === 'jeton_inconnu' || error.code === 'corps_invalide'))
      return 'utilise'
    throw error
  }
}
