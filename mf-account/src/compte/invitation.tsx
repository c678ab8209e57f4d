import { CALLS, Invitation as schema } from '@mon-espace/domain/api'
import { useHost, useIdempotencyKey } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button, Choice, TextField } from '@mon-espace/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { bind } from '../form/bind.ts'
import { Controlled } from '../form/controlled.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { NomFields } from '../identite/identite-fields.tsx'
import { colleguesQuery } from './list-collegues.ts'
import { compte } from './textes.ts'

const { invitation: textes } = compte.collegues

const ROLES = [
  { value: 'employeur', label: textes.roles.employeur },
  { value: 'administrateur', label: textes.roles.administrateur },
] as const

/** Lets a colleague in before they ask: a button, then what the mail to them needs. */
export function Invitation({ siret }: { siret: string }) {
  const [open, setOpen] = useState(false)
  if (open) return <InvitationForm siret={siret} onClose={() => setOpen(false)} />
  return (
    <div>
      <Button icon="ajouter" onClick={() => setOpen(true)}>
        {textes.ouvrir}
      </Button>
    </div>
  )
}

function InvitationForm({ siret, onClose }: { siret: string; onClose: () => void }) {
  const { announce } = useHost()
  const id = useId()
  const client = useQueryClient()
  const keyOf = useIdempotencyKey()
  const screen = useFormScreen({
    schema,
    initial: { email: '', prenom: '', nom: '', role: 'employeur' },
    fields: ['civilite', 'prenom', 'nom', 'email', 'role'],
    send: async (body) => {
      await call(CALLS.inviteCompte, { params: { siret }, body, idempotencyKey: keyOf(body) })
      await client.invalidateQueries({ queryKey: colleguesQuery(siret).queryKey })
      announce(textes.envoyee(body.email))
      onClose()
    },
  })
  return (
    <section className="mfa-stack" aria-labelledby={id}>
      <h3 id={id}>{textes.titre}</h3>
      <p>{textes.aide}</p>
      <FormFrame screen={screen}>
        <NomFields form={screen.form} own={false} />
        <TextField
          {...bind(screen.form, 'email')}
          type="email"
          label={textes.email}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Controlled form={screen.form} name="role">
          {(control) => (
            <Choice
              {...control}
              value={ROLES.find(({ value }) => value === control.value)?.value}
              label={textes.role}
              options={ROLES}
            />
          )}
        </Controlled>
        <div className="mfa-actions">
          <SubmitButton pending={screen.pending}>{textes.bouton}</SubmitButton>
          <Button onClick={onClose}>{textes.annuler}</Button>
        </div>
      </FormFrame>
    </section>
  )
}
