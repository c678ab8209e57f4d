import { useHost } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { CleAbandonnee } from '@mon-espace/module-kit/second-facteur'
import { useState } from 'react'

/** What came of the last answer. */
export type Issue = ApiProblem | CleAbandonnee | null

/** Gives an answer, then learns who is signed in; too late, the sign-in starts again. */
export function useAnswer() {
  const { session, announce } = useHost()
  const [issue, setIssue] = useState<Issue>(null)
  const [pending, setPending] = useState(false)
  async function give(answer: () => Promise<void>): Promise<void> {
    if (pending) return
    setPending(true)
    setIssue(null)
    try {
      await answer()
      await session.refresh()
    } catch (error) {
      if (!(error instanceof ApiProblem || error instanceof CleAbandonnee)) throw error
      if (error instanceof ApiProblem && error.code === 'connexion_expiree') {
        announce(error.detail)
        await session.refresh()
      } else setIssue(error)
    } finally {
      setPending(false)
    }
  }
  return { issue, pending, give, clear: () => setIssue(null) }
}
