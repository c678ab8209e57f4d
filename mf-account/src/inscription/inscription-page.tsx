import { Link } from '@mon-espace/module-kit'
import { keepDemande } from '../navigation/demande-gardee.ts'
import { useSuite, withSuite } from '../navigation/suite.ts'
import { Page } from '../page/page.tsx'
import { ConfirmationSent } from './confirmation-sent.tsx'
import { InscriptionForm } from './inscription-form.tsx'
import { inscription } from './textes.ts'
import { useInscription } from './use-inscription.ts'
import { useSent } from './use-sent.ts'

/** « Inscription », then « Confirmation d’inscription »: what was asked, and what happens next. */
export default function InscriptionPage() {
  const suite = useSuite()
  const [sent, setSent] = useSent()
  const screen = useInscription((what) => {
    if (suite.demande) keepDemande(suite.demande)
    setSent(what)
  })
  if (sent) return <ConfirmationSent {...sent} suite={suite} />
  return (
    <Page
      title={inscription.titre}
      lead={inscription.accroche}
      failed={screen.failed}
      aside={
        <div className="mfa-stack">
          <h2>{inscription.ensuite.titre}</h2>
          <ol className="mfa-steps">
            {inscription.ensuite.etapes.map((etape) => (
              <li key={etape}>{etape}</li>
            ))}
          </ol>
          <p>
            {inscription.dejaInscrit}{' '}
            <Link to={withSuite('/connexion', suite)}>{inscription.versConnexion}</Link>
          </p>
        </div>
      }
    >
      <InscriptionForm screen={screen} />
    </Page>
  )
}
