import { CALLS, type Desk } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { Button, formatTelephone, Notice, PageTitle, Skeleton, Table } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { textes } from './textes.ts'

const servedBy = ({ regions, groupes, autresRegions }: Desk): string => {
  if (groupes.length > 0) return textes.groupes(groupes)
  return autresRegions ? textes.autres : textes.regions(regions)
}

/** « Coordonnées des assistants de gestion »: the whole table, as the operator keeps it. */
export function Coordonnees() {
  const { data, isError, refetch } = useQuery({
    queryKey: ['coordonnees'],
    queryFn: ({ signal }) => call(CALLS.readCoordonnees, { signal }),
  })
  return (
    <>
      <PageTitle lead={textes.chapeau}>{textes.titre}</PageTitle>
      {isError ? (
        <Notice tone="error" actions={<Button onClick={() => refetch()}>{textes.reessayer}</Button>}>
          {textes.indisponible}
        </Notice>
      ) : data ? (
        <Table
          caption={textes.legende}
          rows={data.elements}
          rowKey={({ courriel }) => courriel}
          columns={[
            { id: 'pour', header: textes.pour, main: true, cell: servedBy },
            { id: 'nom', header: textes.nom, cell: ({ nom }) => nom },
            {
              id: 'telephone',
              header: textes.telephone,
              cell: ({ telephone }) => (
                <a href={`tel:${telephone.replace(/\s/g, '')}`}>{formatTelephone(telephone)}</a>
              ),
            },
            {
              id: 'courriel',
              header: textes.courriel,
              cell: ({ courriel }) => <a href={`mailto:${courriel}`}>{courriel}</a>,
            },
          ]}
        />
      ) : (
        <Skeleton />
      )}
    </>
  )
}
