import { MotDePasse } from '@mon-espace/domain/api'
import { z } from 'zod'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { Page } from '../page/page.tsx'
import { NewPasswordField } from '../solidite/new-password-field.tsx'
import { reviewPassword } from '../solidite/review-password.ts'
import { confirmCompte, type Issue } from './confirm-compte.ts'
import { confirmation } from './textes.ts'

const schema = z.object({ motDePasse: MotDePasse })

/**
 * Confirms the address with the password of the account. Anybody can sign up with an address that is not theirs: what was
 * typed then opens nothing, only who holds the mailbox chooses. And nothing is confirmed by opening the page: mail filters
 * open links, some with a whole browser.
 */
export function ConfirmAddress({ jeton, onIssue }: { jeton: string; onIssue: (issue: Issue) => void }) {
  const screen = useFormScreen({
    schema,
    initial: { motDePasse: '' },
    review: async ({ motDePasse }) => {
      const told = await reviewPassword(motDePasse, [])
      return told ? { motDePasse: told } : {}
    },
    fieldOf: { mot_de_passe_faible: 'motDePasse' },
    send: async ({ motDePasse }) => onIssue(await confirmCompte(jeton, motDePasse)),
  })
  return (
    <Page title={confirmation.titre} lead={confirmation.pret.accroche} failed={screen.failed}>
      <FormFrame screen={screen}>
        <NewPasswordField form={screen.form} name="motDePasse" />
        <SubmitButton pending={screen.pending}>{confirmation.pret.bouton}</SubmitButton>
      </FormFrame>
    </Page>
  )
}
