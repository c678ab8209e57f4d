import { createPart, useNavigate, useSession } from '@mon-espace/module-kit'
import { Notice } from '@mon-espace/ui'
import { useEffect, useEffectEvent } from 'react'
import { useSuite, withSuite } from '../navigation/suite.ts'
import { GoTo } from '../page/go-to.tsx'
import { Page } from '../page/page.tsx'
import { PageSkeleton } from '../page/page-skeleton.tsx'
import { findDestination } from './destination.ts'
import { SignInForm } from './sign-in-form.tsx'
import { connexion } from './textes.ts'
import { useSignIn } from './use-sign-in.ts'

// The password is asked alone: what may come after it is fetched when it does.
const Question = createPart(() => import('../second-facteur/question.tsx'), PageSkeleton)
const Fournisseur = createPart(() => import('../fournisseur/fournisseur.tsx'), PageSkeleton)
const Exige = createPart(() => import('../second-facteur/exige.tsx'), PageSkeleton)

/** « Connexion »: signs in, then goes where the person was going. One already signed in goes there at once. */
export default function ConnexionPage() {
  const suite = useSuite()
  const navigate = useNavigate()
  const { compte, secondFacteur, fournisseur } = useSession()
  const signedIn = compte !== null
  const signIn = useSignIn()
  const leave = useEffectEvent(async () => navigate(await findDestination(suite), { replace: true }))
  useEffect(() => {
    if (signedIn) void leave()
  }, [signedIn])
  if (secondFacteur) return secondFacteur.length > 0 ? <Question moyens={secondFacteur} /> : <Exige />
  return (
    <Page
      title={connexion.titre}
      failed={signIn.failed}
      aside={
        fournisseur?.seul ? null : (
          <div className="mfa-stack">
            <h2>{connexion.nouveau.titre}</h2>
            <p>{connexion.nouveau.texte}</p>
            <GoTo to={withSuite('/inscription', suite)} variant="secondary">
              {connexion.nouveau.lien}
            </GoTo>
          </div>
        )
      }
    >
      {suite.demande ? <Notice title={connexion.demande.titre}>{connexion.demande.texte}</Notice> : null}
      {fournisseur ? <Fournisseur fournisseur={fournisseur} suite={suite} /> : null}
      {fournisseur?.seul ? null : <SignInForm signIn={signIn} />}
    </Page>
  )
}
