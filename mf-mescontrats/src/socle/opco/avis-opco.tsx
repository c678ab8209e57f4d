import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { avisOpco as t } from './textes.ts'

/** Told where the State gives an establishment to another OPCO than ours; it keeps nobody from going on. */
export default function AvisOpco({ siret }: { siret: string }) {
  const { data } = useQuery({
    queryKey: ['opco', siret],
    queryFn: ({ signal }) => call(CALLS.readOpco, { params: { siret }, signal, discreet: true }),
    staleTime: 10 * 60_000,
    retry: false,
  })
  if (data?.etat !== 'autre' || data.opco === null) return null
  return (
    <Notice tone="warning" live title={t.titre(data.opco)}>
      {data.sur ? t.sur(data.opco) : t.declare(data.opco)}
    </Notice>
  )
}
