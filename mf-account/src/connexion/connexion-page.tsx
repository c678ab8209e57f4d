import { useNavigate, useSession } from '@mon-espace/module-kit'
import { Notice } from '@mon-espace/ui'
import { useEffect, useEffectEvent } from 'react'
import { useSuite, withSuite } from '../navigation/suite.ts'
import { GoTo } from '../page/go-to.tsx'
import { Page } from '../page/page.tsx'
import { findDestination } from './destination.ts'
import { SignInForm } from './sign-in-form.tsx'
import { connexion } from './textes.ts'
import { useSignIn } from './use-sign-in.ts'

/** « Connexion »: signs in, then goes where the person was going. One already signed in goes there at once. */
export default function ConnexionPage() {
  const suite = useSuite()
  const navigate = useNavigate()
  const signedIn = useSession().compte !== null
  const signIn = useSignIn()
  const leave = useEffectEvent(async () => navigate(await findDestination(suite), { replace: true }))
  useEffect(() => {
    if (signedIn) void leave()
  }, [signedIn])
  return (
    <Page
      title={connexion.titre}
      failed={signIn.failed}
      aside={
        <div className="mfa-stack">
          <h2>{connexion.nouveau.titre}</h2>
          <p>{connexion.nouveau.texte}</p>
          <GoTo to={withSuite('/inscription', suite)} variant="secondary">
            {connexion.nouveau.lien}
          </GoTo>
        </div>
      }
    >
      {suite.demande ? <Notice title={connexion.demande.titre}>{connexion.demande.texte}</Notice> : null}
      <SignInForm signIn={signIn} />
    </Page>
  )
}
