import type { Compte, Role } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Button, FormSection, formatTelephone, SummaryList } from '@mon-espace/ui'
import { useState } from 'react'
import { ProfilForm } from './profil-form.tsx'
import { compte } from './textes.ts'

const { profil } = compte

/** Who one is for the service, and the way to change it. */
export function Profil({ person, role }: { person: Compte; role: Role | null }) {
  const [changing, setChanging] = useState(false)
  return (
    <FormSection title={profil.titre}>
      {changing ? (
        <ProfilForm person={person} onClose={() => setChanging(false)} />
      ) : (
        <>
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
          <div>
            <Button onClick={() => setChanging(true)}>{profil.modifier}</Button>
          </div>
          <Link to="/mot-de-passe">{profil.motDePasse}</Link>
        </>
      )}
    </FormSection>
  )
}
