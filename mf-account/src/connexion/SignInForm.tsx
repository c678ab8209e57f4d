import { Link, useHost } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button, ErrorSummary, type FieldErrorItem, PasswordField, TextField } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { openSession } from './open-session.ts'
import { SignInRefusal } from './SignInRefusal.tsx'
import { connexion } from './textes.ts'

// Two fields need no form library: this page is the first one anybody downloads.
function missing(email: string, motDePasse: string): FieldErrorItem[] {
  return [
    ...(email ? [] : [{ name: 'email', message: connexion.emailAbsent }]),
    ...(motDePasse ? [] : [{ name: 'motDePasse', message: connexion.motDePasseAbsent }]),
  ]
}

/** The identifiers; what is typed stays in the fields whatever the answer. */
export function SignInForm({ onFailed }: { onFailed: (failed: boolean) => void }) {
  const { session } = useHost()
  const [email, setEmail] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [errors, setErrors] = useState<FieldErrorItem[]>([])
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [pending, setPending] = useState(false)
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  const mend = (name: string) => setErrors(errors.filter((error) => error.name !== name))

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    // Read from the form: some password managers fill fields without a word to React.
    const typed = new FormData(event.currentTarget)
    const address = String(typed.get('email') ?? '').trim()
    const motDePasse = String(typed.get('motDePasse') ?? '')
    const left = missing(address, motDePasse)
    setEmail(address)
    setErrors(left)
    setProblem(null)
    setAttempt(attempt + 1)
    onFailed(left.length > 0)
    if (left.length > 0) return
    setPending(true)
    try {
      await openSession(address, motDePasse)
      await session.refresh()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      setPending(false)
      onFailed(true)
    }
  }

  return (
    <form className="mfa-stack" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      {problem ? <SignInRefusal problem={problem} email={email} /> : null}
      <TextField
        name="email"
        type="email"
        label={connexion.email}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('email')}
        onChange={() => mend('email')}
      />
      <PasswordField
        name="motDePasse"
        label={connexion.motDePasse}
        autoComplete="current-password"
        error={errorOf('motDePasse')}
        onChange={() => mend('motDePasse')}
      />
      <div className="mfa-row">
        <Button type="submit" variant="primary" pending={pending}>
          {connexion.seConnecter}
        </Button>
        <Link to="/mot-de-passe">{connexion.oublie}</Link>
      </div>
    </form>
  )
}
