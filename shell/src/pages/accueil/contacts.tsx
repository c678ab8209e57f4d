import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import type { Session } from '@mon-espace/module-kit/host-contract'
import { Button, Notice, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { ContactCard } from './contact-card.tsx'
import { textes } from './textes.ts'

/** The two contacts of an enterprise. */
export function Contacts({
  entreprise,
  alone,
}: {
  entreprise: Session['entreprises'][number]
  alone: boolean
}) {
  const { siret, siren, denomination } = entreprise
  const { data, isError, refetch } = useQuery({
    queryKey: ['contacts', siret],
    queryFn: ({ signal }) => call(CALLS.readContacts, { params: { siret }, signal }),
  })
  const title = alone ? textes.contacts : textes.contactsDe(denomination)
  return (
    <section className="section" aria-labelledby={`contacts-${siren}`}>
      <h2 id={`contacts-${siren}`}>{title}</h2>
      {isError ? (
        <Notice
          tone="warning"
          title={textes.indisponibles}
          actions={<Button onClick={() => refetch()}>{textes.reessayer}</Button>}
        />
      ) : data ? (
        <div className="contacts">
          {data.conseillerFormation ? (
            <ContactCard title={textes.conseiller} contact={data.conseillerFormation} />
          ) : null}
          {data.assistantGestion ? (
            <ContactCard title={textes.assistant} contact={data.assistantGestion} />
          ) : null}
          {data.conseillerFormation || data.assistantGestion ? null : <p>{textes.aucun}</p>}
        </div>
      ) : (
        <Skeleton />
      )}
      <p>
        <a href="/coordonnees">{textes.toutes}</a>
      </p>
    </section>
  )
}
