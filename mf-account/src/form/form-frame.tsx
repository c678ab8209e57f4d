import { ErrorSummary } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { Refusal } from '../page/refusal.tsx'
import type { FormScreen } from './use-form-screen.ts'

/** A form with, at its head, what is to mend: fields first, else what the service refused. */
export function FormFrame({
  screen,
  children,
}: {
  screen: Pick<FormScreen<never>, 'errors' | 'attempt' | 'problem' | 'onSubmit'>
  children: ReactNode
}) {
  return (
    <form className="mfa-stack" onSubmit={screen.onSubmit} noValidate>
      <ErrorSummary errors={screen.errors} attempt={screen.attempt} />
      {screen.problem ? <Refusal problem={screen.problem} /> : null}
      {children}
    </form>
  )
}
