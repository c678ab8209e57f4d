import type { MoyenConnexion } from '@mon-espace/domain/api'
import { answerCle, answerCode } from '@mon-espace/module-kit/second-facteur'
import { Button, TextField } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { reconnexion as t } from './textes.ts'

/** The question after the password, in the dialog: a code of either kind, or a passkey. */
export function EtapeFacteur({
  formId,
  moyens,
  pending,
  onReponse,
}: {
  formId: string
  moyens: readonly MoyenConnexion[]
  pending: boolean
  onReponse: (answer: () => Promise<void>) => void
}) {
  const [code, setCode] = useState('')
  // None to ask for: one has to be enrolled first, which takes a page.
  if (moyens.length === 0) return <p>{t.aEnroler}</p>
  function submit(event: FormEvent) {
    event.preventDefault()
    if (code.trim() !== '') onReponse(() => answerCode(code))
  }
  return (
    <form id={formId} className="mc-reconnexion" noValidate onSubmit={submit}>
      <p>{t.facteur}</p>
      {moyens.includes('cle') ? (
        <Button pending={pending} onClick={() => onReponse(answerCle)}>
          {t.cle}
        </Button>
      ) : null}
      <TextField
        name="reconnexion.code"
        label={t.code}
        help={t.codeAide}
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
    </form>
  )
}
