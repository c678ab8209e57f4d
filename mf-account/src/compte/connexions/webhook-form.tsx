import {
  type CALLS,
  type CorpsDe,
  EtatDossier,
  type EvenementWebhook,
  NouveauWebhook,
} from '@mon-espace/domain/api'
import { Button, Checkbox, TextField } from '@mon-espace/ui'
import { Controller } from 'react-hook-form'
import { bind } from '../../form/bind.ts'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useFormScreen } from '../../form/use-form-screen.ts'
import { webhooks as t } from './textes.ts'

const EVENEMENTS: readonly EvenementWebhook[] = EtatDossier.options.map((etat) => `dossier.${etat}` as const)

/** Where to tell of what. */
export function WebhookForm({
  send,
  onClose,
}: {
  send: (body: CorpsDe<typeof CALLS.createWebhook>) => Promise<void>
  onClose: () => void
}) {
  const screen = useFormScreen({
    schema: NouveauWebhook,
    initial: { url: '', evenements: [...EVENEMENTS] },
    send,
  })
  return (
    <FormFrame screen={screen}>
      <TextField
        {...bind(screen.form, 'url')}
        type="url"
        label={t.url}
        help={t.urlAide}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Controller
        control={screen.form.control}
        name="evenements"
        render={({ field, fieldState: { error } }) => (
          <fieldset className="mfa-etendue">
            <legend>{t.evenements}</legend>
            {EVENEMENTS.map((one, rang) => (
              <Checkbox
                key={one}
                // The first is where the summary of what is to mend leads.
                name={rang === 0 ? field.name : `${field.name}.${one}`}
                label={t.evenement(one)}
                checked={field.value.includes(one)}
                error={rang === 0 ? error?.message : undefined}
                onChange={({ currentTarget: { checked } }) =>
                  field.onChange(EVENEMENTS.filter((e) => (e === one ? checked : field.value.includes(e))))
                }
              />
            ))}
          </fieldset>
        )}
      />
      <div className="mfa-actions">
        <SubmitButton pending={screen.pending}>{t.bouton}</SubmitButton>
        <Button onClick={onClose}>{t.annuler}</Button>
      </div>
    </FormFrame>
  )
}
