import type { Compte, Role } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { FormSection, formatTelephone, SummaryList } from '@mon-espace/ui'
import { compte } from './textes.ts'

const { profil } = compte

/** Who one is for the service. */
export function Profil({ person, role }: { person: Compte; role: Role | null }) {
  return (
    <FormSection title={profil.titre}>
      <SummaryList
        items={[
          { term: profil.nom, value: `${person.civilite} ${person.prenom} ${person.nom}` },
          { term: profil.email, value: person.email },
          { term: profil.fonction, value: person.fonction || profil.nonPrecise },
          {
            term: profil.telephone,
            value: person.telephone ? formatTelephone(person.telephone) : profil.nonPrecise,
          },
          ...(role ? [{ term: profil.role, value: profil.roles[role] }] : []),
        ]}
      />
      <Link to="/mot-de-passe">{profil.motDePasse}</Link>
    </FormSection>
  )
}
