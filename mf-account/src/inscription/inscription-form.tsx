import { motsConnus } from '@mon-espace/domain/api'
import { Choice, FormSection, PhoneField, TextField } from '@mon-espace/ui'
import { useWatch } from 'react-hook-form'
import { SiretField } from '../annuaire/siret-field.tsx'
import { bind } from '../form/bind.ts'
import { Controlled } from '../form/controlled.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { announcedSiret } from '../navigation/siret-annonce.ts'
import { NewPasswordField } from '../solidite/new-password-field.tsx'
import { inscription } from './textes.ts'
import type { useInscription } from './use-inscription.ts'

const civilites = [
  { value: 'Mme', label: inscription.madame },
  { value: 'M.', label: inscription.monsieur },
] as const

/** Three groups: the enterprise, the person, the identifiers. */
export function InscriptionForm({ screen }: { screen: ReturnType<typeof useInscription> }) {
  const { form } = screen
  const [email, nom, prenom] = useWatch({ control: form.control, name: ['email', 'nom', 'prenom'] })
  return (
    <FormFrame screen={screen}>
      <FormSection title={inscription.entreprise}>
        <SiretField form={form} name="siret" announced={announcedSiret()} />
      </FormSection>
      <FormSection title={inscription.vous}>
        <Controlled form={form} name="civilite">
          {(control) => (
            <Choice
              {...control}
              value={civilites.find(({ value }) => value === control.value)?.value}
              label={inscription.civilite}
              options={civilites}
              inline
            />
          )}
        </Controlled>
        <div className="mfa-pair">
          <TextField {...bind(form, 'prenom')} label={inscription.prenom} autoComplete="given-name" />
          <TextField {...bind(form, 'nom')} label={inscription.nom} autoComplete="family-name" />
        </div>
        <TextField
          {...bind(form, 'fonction')}
          label={inscription.fonction}
          help={inscription.fonctionAide}
          autoComplete="organization-title"
          optional
        />
        <Controlled form={form} name="telephone">
          {(control) => <PhoneField {...control} label={inscription.telephone} />}
        </Controlled>
      </FormSection>
      <FormSection title={inscription.identifiants} intro={inscription.identifiantsAide}>
        <TextField
          {...bind(form, 'email')}
          type="email"
          label={inscription.email}
          help={inscription.emailAide}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <NewPasswordField form={form} name="motDePasse" known={motsConnus({ email, nom, prenom })} />
      </FormSection>
      <SubmitButton pending={screen.pending}>{inscription.envoyer}</SubmitButton>
    </FormFrame>
  )
}
