import type { ApiProblem } from '@mon-espace/module-kit/api'
import { Notice, PasswordField } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { SubmitButton } from '../form/submit-button.tsx'
import { secondFacteur } from './textes.ts'

const { motDePasse: t } = secondFacteur

/** Asks the password again, before a change of what protects the account. */
export function MotDePasseForm({
  problem,
  pending,
  onMotDePasse,
}: {
  problem: ApiProblem
  pending: boolean
  onMotDePasse: (motDePasse: string) => void
}) {
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    setMissing(typed === '')
    if (typed !== '') onMotDePasse(typed)
  }
  const refused = problem.erreurs[0]?.message
  return (
    <form className="mfa-stack" onSubmit={submit} noValidate>
      <Notice title={t.titre}>{refused ? null : problem.detail}</Notice>
      <PasswordField
        name="motDePasseConfirme"
        label={t.libelle}
        autoComplete="current-password"
        value={typed}
        error={missing ? t.absent : refused}
        onChange={(event) => {
          setTyped(event.target.value)
          setMissing(false)
        }}
      />
      <SubmitButton pending={pending}>{t.continuer}</SubmitButton>
    </form>
  )
}
