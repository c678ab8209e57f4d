import { ParCourriel } from '@mon-espace/domain/api'
import { TextField } from '@mon-espace/ui'
import { useState } from 'react'
import { bind } from '../form/bind.ts'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { resendConfirmation } from './resend-confirmation.ts'
import { ResendDone } from './resend-done.tsx'
import { renvoi } from './textes.ts'

/** Asks for the address, then sends the confirmation mail again. */
export function ResendForm() {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const screen = useFormScreen({
    schema: ParCourriel,
    initial: { email: '' },
    send: async ({ email }) => {
      await resendConfirmation(email)
      setSentTo(email)
    },
  })
  if (sentTo !== null) return <ResendDone email={sentTo} />
  return (
    <FormFrame screen={screen}>
      <TextField
        {...bind(screen.form, 'email')}
        type="email"
        label={renvoi.email}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <SubmitButton variant="secondary" icon="courriel" pending={screen.pending}>
        {renvoi.bouton}
      </SubmitButton>
    </FormFrame>
  )
}
