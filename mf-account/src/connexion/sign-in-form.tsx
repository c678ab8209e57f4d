import { Link } from '@mon-espace/module-kit'
import { ErrorSummary, PasswordField, TextField } from '@mon-espace/ui'
import { SubmitButton } from '../form/submit-button.tsx'
import { SignInRefusal } from './sign-in-refusal.tsx'
import { connexion } from './textes.ts'
import { prepareSignIn, type useSignIn } from './use-sign-in.ts'

/** The identifiers; what is typed stays in the fields whatever the answer. */
export function SignInForm({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const { errors, attempt, problem, email, pending, submit, errorOf, mend } = signIn
  return (
    <form className="mfa-stack" onSubmit={submit} onFocus={prepareSignIn} noValidate>
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
        <SubmitButton pending={pending}>{connexion.seConnecter}</SubmitButton>
        <Link to="/mot-de-passe">{connexion.oublie}</Link>
      </div>
    </form>
  )
}
