import { CALLS, type EtatCompte } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'

/** What came of the link: the account's state, or why it opens nothing. */
export type Issue = EtatCompte | 'expire' | 'utilise'

const isAboutJeton = ({ code, erreurs = [] }: ApiProblem) =>
  code === 'jeton_inconnu' || (code === 'corps_invalide' && erreurs.some(({ chemin }) => chemin === 'jeton'))

/** Confirms the address, with the password of the account. @throws {ApiProblem} what is not the link's fault */
export async function confirmCompte(jeton: string, motDePasse: string): Promise<Issue> {
  try {
    return (await call(CALLS.confirmCompte, { body: { jeton, motDePasse } })).etat
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'jeton_expire') return 'expire'
    if (error instanceof ApiProblem && isAboutJeton(error)) return 'utilise'
    throw error
  }
}
