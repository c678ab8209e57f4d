import '@mon-espace/ui/tokens.css'
import { createPart, type RouteEntry, Routes } from '@mon-espace/module-kit'
import ConnexionPage from './connexion/connexion-page.tsx'
import { useAnnouncedSiret } from './navigation/siret-annonce.ts'
import { ByJeton } from './page/by-jeton.tsx'
import { Moved, useMoved } from './page/moved.ts'
import { NotFoundPage } from './page/not-found-page.tsx'
import { PageSkeleton } from './page/page-skeleton.tsx'

// Signing in is what most people come for: it travels with the module, the rest when somebody goes there.
const Inscription = createPart(() => import('./inscription/inscription-page.tsx'), PageSkeleton)
const Confirmation = createPart(() => import('./confirmation/confirmation-page.tsx'), PageSkeleton)
const Activation = createPart(() => import('./activation/activation-page.tsx'), PageSkeleton)
const MotDePasse = createPart(() => import('./mot-de-passe/mot-de-passe-page.tsx'), PageSkeleton)
const Compte = createPart(() => import('./compte/compte-page.tsx'), PageSkeleton)

const pages: readonly RouteEntry[] = [
  ['/connexion', () => <ConnexionPage />],
  ['/inscription', () => <Inscription />],
  ['/confirmation', () => <ByJeton page={Confirmation} />],
  ['/activation', () => <ByJeton page={Activation} />],
  ['/mot-de-passe', () => <ByJeton page={MotDePasse} />],
  ['/compte', () => <Compte />],
]

/** The account module: sign-in, sign-up and what comes with them. */
export default function App() {
  useAnnouncedSiret()
  return (
    <Moved value={useMoved()}>
      <Routes table={pages} fallback={<NotFoundPage />} />
    </Moved>
  )
}
