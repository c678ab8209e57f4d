import { CALLS } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button, FormSection, TextField } from '@mon-espace/ui'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '../page/instant.ts'
import { Fetched } from './fetched.tsx'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { calendrier: t } = compte

const calendrierQuery = queryOptions({
  queryKey: ['calendrier'],
  queryFn: ({ signal }) => call(CALLS.readCalendrier, { signal }),
})

/** One’s deadlines at a secret address that a calendar reads. */
export function Calendrier() {
  const query = useQuery(calendrierQuery)
  return (
    <FormSection title={t.titre} intro={t.aide}>
      <Fetched query={query} waiting={t.chargement}>
        {({ creeLe }) => <Adresse creeLe={creeLe} />}
      </Fetched>
    </FormSection>
  )
}

function Adresse({ creeLe }: { creeLe: string | null }) {
  const { announce } = useHost()
  const client = useQueryClient()
  const know = (since: string | null) => client.setQueryData(calendrierQuery.queryKey, { creeLe: since })
  const open = useMutation({
    mutationFn: () => call(CALLS.openCalendrier),
    onSuccess: (made) => know(made.creeLe),
  })
  const close = useMutation({
    mutationFn: () => call(CALLS.closeCalendrier),
    onSuccess: () => {
      open.reset()
      know(null)
      announce(t.supprimee)
    },
  })
  const adresse = open.data?.adresse
  return (
    <>
      <MutationRefusal error={open.error ?? close.error} />
      {adresse ? (
        <TextField name="adresse-calendrier" label={t.adresse} help={t.garder} value={adresse} readOnly />
      ) : null}
      {creeLe && !adresse ? <p>{t.depuis(formatInstant(creeLe))}</p> : null}
      <div className="mfa-actions">
        {adresse ? (
          <Button onClick={() => void navigator.clipboard.writeText(adresse).then(() => announce(t.copiee))}>
            {t.copier}
          </Button>
        ) : null}
        <Button onClick={() => open.mutate()} pending={open.isPending}>
          {creeLe ? t.remplacer : t.creer}
        </Button>
        {creeLe ? (
          <Button onClick={() => close.mutate()} pending={close.isPending}>
            {t.supprimer}
          </Button>
        ) : null}
      </div>
    </>
  )
}
