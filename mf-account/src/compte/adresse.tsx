import { CALLS } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button, Notice } from '@mon-espace/ui'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatDay } from '../page/instant.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { adresse: t } = compte

const adresseQuery = queryOptions({
  queryKey: ['adresse'],
  queryFn: ({ signal }) => call(CALLS.readAdresse, { signal }),
})

/** Told to whom no mail leaves for any more, with the way to get them again; nothing otherwise, nor while it is not known. */
export function Adresse() {
  const { announce } = useHost()
  const client = useQueryClient()
  const { data } = useQuery(adresseQuery)
  const confirm = useMutation({
    mutationFn: () => call(CALLS.confirmAdresse),
    onSuccess: (answer) => {
      client.setQueryData(adresseQuery.queryKey, answer)
      announce(t.fait)
    },
  })
  const ecartee = data?.ecartee
  if (!ecartee) return null
  return (
    <>
      <Notice
        tone="warning"
        title={t.titre}
        actions={
          <Button onClick={() => confirm.mutate()} pending={confirm.isPending}>
            {t.bouton}
          </Button>
        }
      >
        <p>{t.causes[ecartee.motif](formatDay(ecartee.le))}</p>
        <p>{t.suite}</p>
      </Notice>
      <MutationRefusal error={confirm.error} />
    </>
  )
}
