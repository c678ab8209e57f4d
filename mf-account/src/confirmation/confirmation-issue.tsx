import { FormSection } from '@mon-espace/ui'
import { keptDemande } from '../navigation/demande-gardee.ts'
import { withSuite } from '../navigation/suite.ts'
import { GoTo } from '../page/go-to.tsx'
import { Page } from '../page/page.tsx'
import { ResendForm } from '../renvoi/resend-form.tsx'
import type { Issue } from './confirm-compte.ts'
import { confirmation } from './textes.ts'

const SignIn = () => (
  <GoTo to={withSuite('/connexion', { demande: keptDemande(), retour: null })}>
    {confirmation.seConnecter}
  </GoTo>
)

const NewLink = () => (
  <FormSection title={confirmation.nouveauLien}>
    <ResendForm />
  </FormSection>
)

/** What came of the link, and what to do next. `absent`: the page was opened without one. */
export function ConfirmationIssue({ issue }: { issue: Issue | 'absent' }) {
  switch (issue) {
    case 'actif':
      return (
        <Page focus title={confirmation.actif.titre} lead={confirmation.actif.accroche}>
          <SignIn />
        </Page>
      )
    case 'en_attente_activation':
      return (
        <Page focus title={confirmation.attente.titre} lead={confirmation.attente.accroche}>
          <p>{confirmation.attente.texte}</p>
          <p className="mfa-quiet">{confirmation.attente.conseil}</p>
        </Page>
      )
    case 'expire':
      return (
        <Page focus title={confirmation.expire.titre} lead={confirmation.expire.accroche}>
          <ResendForm />
        </Page>
      )
    case 'utilise':
      return (
        <Page focus title={confirmation.utilise.titre} lead={confirmation.utilise.accroche}>
          <SignIn />
          <NewLink />
        </Page>
      )
    case 'absent':
      return (
        <Page title={confirmation.absent.titre} lead={confirmation.absent.accroche}>
          <NewLink />
        </Page>
      )
    default:
      return <Page focus title={confirmation.ferme.titre} lead={confirmation.ferme.accroche} />
  }
}
