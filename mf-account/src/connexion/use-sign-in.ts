import { useHost } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import type { FieldErrorItem } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { fetchPart } from '../page/fetch-part.ts'
import { connexion } from './textes.ts'

// The contract's schemas come while the person types: the fields are there without waiting for them.
const loadOpenSession = () => import('./open-session.ts')

/** Fetches beforehand what sending will need. */
export const prepareSignIn = () => void loadOpenSession().catch(() => undefined)

// Two fields need no form library: this page is the first one anybody downloads.
function missing(email: string, motDePasse: string): FieldErrorItem[] {
  return [
    ...(email ? [] : [{ name: 'email', message: connexion.emailAbsent }]),
    ...(motDePasse ? [] : [{ name: 'motDePasse', message: connexion.motDePasseAbsent }]),
  ]
}

/** Nothing went wrong: somebody has yet to confirm or to activate. */
const isWaiting = ({ code }: ApiProblem) => code === 'compte_non_confirme' || code === 'compte_non_active'

interface State {
  /** The address of the last try. */
  email: string
  /** Tries so far: the summary of what is missing takes the focus at each. */
  attempt: number
  errors: readonly FieldErrorItem[]
  problem: ApiProblem | null
  pending: boolean
}

/** The sign-in form's state, and what sends it; once signed in, the host's session says so to the page. */
export function useSignIn() {
  const { session } = useHost()
  const [state, setState] = useState<State>({
    email: '',
    attempt: 0,
    errors: [],
    problem: null,
    pending: false,
  })

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state.pending) return
    // Read from the form: some password managers fill fields without a word to React.
    const typed = new FormData(event.currentTarget)
    const email = String(typed.get('email') ?? '').trim()
    const motDePasse = String(typed.get('motDePasse') ?? '')
    const errors = missing(email, motDePasse)
    const tried: State = {
      email,
      attempt: state.attempt + 1,
      errors,
      problem: null,
      pending: errors.length === 0,
    }
    setState(tried)
    if (errors.length > 0) return
    try {
      const { openSession } = await fetchPart(loadOpenSession)
      await openSession(email, motDePasse)
      const { compte } = await fetchPart(() => session.refresh())
      // The second factor comes next; whoever comes back from it starts again.
      if (!compte) setState({ ...tried, pending: false })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setState({ ...tried, problem: error, pending: false })
    }
  }

  return {
    ...state,
    failed: state.errors.length > 0 || (state.problem !== null && !isWaiting(state.problem)),
    submit,
    /** What is missing at a field. */
    errorOf: (name: string) => state.errors.find((error) => error.name === name)?.message,
    /** The person types there again. */
    mend: (name: string) => {
      if (state.errors.some((error) => error.name === name))
        setState({ ...state, errors: state.errors.filter((error) => error.name !== name) })
    },
  }
}
