import { CALLS, type Compte, Profil } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { IdentiteFields } from '../identite/identite-fields.tsx'
import { compte } from './textes.ts'

const { profil } = compte

/** Asked anew where it is none of those that may be chosen. */
const civiliteOf = ({ civilite }: Compte): { civilite?: 'M.' | 'Mme' } =>
  civilite === 'M.' || civilite === 'Mme' ? { civilite } : {}

/** Changes what one says of oneself; the whole page tells it from then on. */
export function ProfilForm({ person, onClose }: { person: Compte; onClose: () => void }) {
  const { announce, session } = useHost()
  const { prenom, nom, fonction, telephone } = person
  const screen = useFormScreen({
    schema: Profil,
    initial: {
      ...civiliteOf(person),
      prenom,
      nom,
      fonction: fonction ?? '',
      telephone: telephone ?? '',
    },
    fields: ['civilite', 'prenom', 'nom', 'fonction', 'telephone'],
    send: async (body) => {
      await call(CALLS.updateProfil, { body })
      await session.refresh()
      announce(profil.enregistre)
      onClose()
    },
  })
  return (
    <FormFrame screen={screen}>
      <IdentiteFields form={screen.form} />
      <div className="mfa-actions">
        <SubmitButton pending={screen.pending}>{profil.enregistrer}</SubmitButton>
        <Button onClick={onClose}>{profil.annuler}</Button>
      </div>
    </FormFrame>
  )
}
