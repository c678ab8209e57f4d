import { useSession } from '@mon-espace/module-kit'
import { PageTitle } from '@mon-espace/ui'
import { Comptes } from './comptes.tsx'
import { Contacts } from './contacts.tsx'
import { Dossiers } from './dossiers.tsx'
import { textes } from './textes.ts'
import { Tiles } from './tiles.tsx'

/** « Accueil entreprise »: what needs the person, the services they have access to, and whom to call. */
export function Accueil() {
  const { compte, entreprises, role } = useSession()
  if (!compte) return null
  // Rights and contacts go by SIREN: several establishments of one enterprise have the same.
  const bySiren = new Map(entreprises.map((one) => [one.siren, one]))
  return (
    <>
      <PageTitle lead={textes.bonjour(compte.prenom)}>
        {role === 'gestionnaire' ? textes.titreGestionnaire : textes.titre}
      </PageTitle>
      <Comptes entreprises={[...bySiren.values()]} />
      {role ? <Dossiers role={role} /> : null}
      <Tiles role={role} />
      {[...bySiren.values()].map((entreprise) => (
        <Contacts key={entreprise.siren} entreprise={entreprise} alone={bySiren.size === 1} />
      ))}
    </>
  )
}
