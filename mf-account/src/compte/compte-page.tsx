import './compte.css'
import { Link, useSession } from '@mon-espace/module-kit'
import { Fragment } from 'react'
import { Page } from '../page/page.tsx'
import { Securite } from '../second-facteur/securite.tsx'
import { Adresse } from './adresse.tsx'
import { Calendrier } from './calendrier.tsx'
import { Collegues } from './collegues.tsx'
import { Connexions } from './connexions.tsx'
import { Courriels } from './courriels.tsx'
import { Depart } from './depart.tsx'
import { enterprisesOf } from './enterprises.ts'
import { Profil } from './profil.tsx'
import { Rattachement } from './rattachement.tsx'
import { Sessions } from './sessions.tsx'
import { compte } from './textes.ts'

/** « Mon compte »: who one is, where one is signed in, and for an administrator who else has access. */
export default function ComptePage() {
  const { compte: person, entreprises, role } = useSession()
  // The host asks to sign in before it comes to this; a session may also end while the page is open.
  if (!person)
    return (
      <Page title={compte.titre} lead={compte.nonConnecte}>
        <p>
          <Link to="/connexion?retour=/compte">{compte.seConnecter}</Link>
        </p>
      </Page>
    )
  const enterprises = enterprisesOf(entreprises)
  return (
    <Page title={compte.titre}>
      <Depart id={person.id} />
      <Adresse />
      <Profil person={person} role={role} />
      <Securite />
      <Courriels />
      <Calendrier />
      {enterprises
        .filter((one) => one.role === 'administrateur')
        .map((one) => (
          <Fragment key={one.siren}>
            <Collegues entreprise={one} me={person.id} />
            <Connexions entreprise={one} />
          </Fragment>
        ))}
      <Sessions id={person.id} />
      {role === 'gestionnaire' ? null : <Rattachement enterprises={enterprises} />}
    </Page>
  )
}
