import { Link } from '@mon-espace/module-kit'
import { FormSection } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { annuaireQuery } from '../annuaire/read-annuaire.ts'
import { type Suite, withSuite } from '../navigation/suite.ts'
import { Page } from '../page/page.tsx'
import { ResendButton } from '../renvoi/resend-button.tsx'
import { confirmationEnvoyee as textes } from './textes.ts'

/** What happens now: the mail to confirm, the activation, then signing in. */
export function ConfirmationSent({ email, siret, suite }: { email: string; siret: string; suite: Suite }) {
  const { data } = useQuery(annuaireQuery(siret))
  return (
    <Page focus title={textes.titre} lead={textes.accroche(email)}>
      <ol className="mfa-steps">
        <li>
          <strong>{textes.confirmer.titre}</strong> {textes.confirmer.texte}
        </li>
        <li>
          <strong>{textes.activer.titre}</strong>{' '}
          {textes.activer.texte(data?.denomination ?? textes.activer.sansNom)}
        </li>
        <li>
          <strong>{textes.connecter.titre}</strong> {textes.connecter.texte}
          {suite.demande ? ` ${textes.connecter.demande}` : null}
        </li>
      </ol>
      <p className="mfa-quiet">{textes.dejaConnue}</p>
      <FormSection title={textes.rien.titre} intro={textes.rien.texte}>
        <ResendButton email={email} />
      </FormSection>
      <p>
        <Link to={withSuite('/connexion', suite)}>{textes.versConnexion}</Link>
      </p>
    </Page>
  )
}
