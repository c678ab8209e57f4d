import { Link } from '@mon-espace/module-kit'
import { Page } from './page.tsx'
import { page } from './textes.ts'

/** An address below the module's that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title={page.introuvable} lead={page.introuvableTexte}>
      <p>
        <Link to="/connexion">{page.versConnexion}</Link>
      </p>
    </Page>
  )
}
