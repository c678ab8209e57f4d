import { CALLS, ParCourriel } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button, TextField } from '@mon-espace/ui'
import { useState } from 'react'
import { bind } from '../form/bind.ts'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { Page } from '../page/page.tsx'
import { motDePasse } from './textes.ts'

/** Asks for the address, then tells that a mail is on its way, in the same words whether or not it is known. */
export function AskReset({
  title = motDePasse.demander.titre,
  lead = motDePasse.demander.accroche,
  focus = false,
}: {
  title?: string
  lead?: string
  /** It took the place of another page. */
  focus?: boolean
}) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const screen = useFormScreen({
    schema: ParCourriel,
    initial: { email: '' },
    send: async ({ email }) => {
      await call(CALLS.requestReset, { body: { email } })
      setSentTo(email)
    },
  })
  const back = (
    <p>
      <Link to="/connexion">{motDePasse.retour}</Link>
    </p>
  )
  if (sentTo !== null)
    return (
      <Page focus title={motDePasse.parti.titre} lead={motDePasse.parti.accroche(sentTo)}>
        <p className="mfa-quiet">{motDePasse.parti.rien}</p>
        <div>
          <Button onClick={() => setSentTo(null)}>{motDePasse.parti.autre}</Button>
        </div>
        {back}
      </Page>
    )
  return (
    <Page title={title} focus={focus} lead={lead} failed={screen.failed}>
      <FormFrame screen={screen}>
        <TextField
          {...bind(screen.form, 'email')}
          type="email"
          label={motDePasse.demander.email}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SubmitButton pending={screen.pending}>{motDePasse.demander.bouton}</SubmitButton>
      </FormFrame>
      {back}
    </Page>
  )
}
