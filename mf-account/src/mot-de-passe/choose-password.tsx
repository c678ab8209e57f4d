import { CALLS, MotDePasse } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { z } from 'zod'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { Page } from '../page/page.tsx'
import { NewPasswordField } from '../solidite/new-password-field.tsx'
import { reviewPassword } from '../solidite/review-password.ts'
import { motDePasse } from './textes.ts'

/** What came of the link. */
export type Issue = 'change' | 'expire' | 'utilise'

const schema = z.object({ motDePasse: MotDePasse })

const closedLink = (error: unknown): Issue | null => {
  if (!(error instanceof ApiProblem)) return null
  if (error.code === 'jeton_expire') return 'expire'
  return error.code === 'jeton_inconnu' ? 'utilise' : null
}

/** The new password, sent with the link's token. */
export function ChoosePassword({ jeton, onIssue }: { jeton: string; onIssue: (issue: Issue) => void }) {
  const screen = useFormScreen({
    schema,
    initial: { motDePasse: '' },
    review: async (values) => {
      const told = await reviewPassword(values.motDePasse, [])
      return told ? { motDePasse: told } : {}
    },
    fieldOf: { mot_de_passe_faible: 'motDePasse' },
    send: async (values) => {
      try {
        await call(CALLS.resetPassword, { body: { jeton, motDePasse: values.motDePasse } })
        onIssue('change')
      } catch (error) {
        const closed = closedLink(error)
        if (!closed) throw error
        onIssue(closed)
      }
    },
  })
  return (
    <Page title={motDePasse.choisir.titre} lead={motDePasse.choisir.accroche} failed={screen.failed}>
      <FormFrame screen={screen}>
        <NewPasswordField form={screen.form} name="motDePasse" />
        <SubmitButton pending={screen.pending}>{motDePasse.choisir.bouton}</SubmitButton>
      </FormFrame>
    </Page>
  )
}
