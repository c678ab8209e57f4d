import { motsConnus } from '@mon-espace/domain/api'
import { FormSection, TextField } from '@mon-espace/ui'
import { useWatch } from 'react-hook-form'
import { SiretField } from '../annuaire/siret-field.tsx'
import { bind } from '../form/bind.ts'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { IdentiteFields } from '../identite/identite-fields.tsx'
import { announcedSiret } from '../navigation/siret-annonce.ts'
import { NewPasswordField } from '../solidite/new-password-field.tsx'
import { inscription } from './textes.ts'
import type { useInscription } from './use-inscription.ts'

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
        <IdentiteFields form={form} />
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
