import { Avis, CALLS } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Choice, FormSection } from '@mon-espace/ui'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Controlled } from '../form/controlled.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { Fetched } from './fetched.tsx'
import { compte } from './textes.ts'

const { courriels: t } = compte

const avisQuery = queryOptions({
  queryKey: ['avis'],
  queryFn: ({ signal }) => call(CALLS.readAvis, { signal }),
})

const THEMES = ['dossiers', 'messages', 'echeances'] as const

/** Which mails one gets, and when. */
export function Courriels() {
  const query = useQuery(avisQuery)
  return (
    <FormSection title={t.titre} intro={t.aide}>
      <Fetched query={query} waiting={t.chargement}>
        {(avis) => <Choices avis={avis} />}
      </Fetched>
    </FormSection>
  )
}

function Choices({ avis }: { avis: Avis }) {
  const { announce } = useHost()
  const client = useQueryClient()
  const screen = useFormScreen({
    schema: Avis,
    initial: avis,
    send: async (body) => {
      client.setQueryData(avisQuery.queryKey, await call(CALLS.updateAvis, { body }))
      announce(t.enregistre)
    },
  })
  return (
    <FormFrame screen={screen}>
      {THEMES.map((theme) => (
        <Controlled key={theme} form={screen.form} name={theme}>
          {(control) => (
            <Choice
              {...control}
              label={t.themes[theme]}
              help={t.aides[theme]}
              options={Avis.shape[theme].options.map((value) => ({ value, label: t.rythmes[value] }))}
            />
          )}
        </Controlled>
      ))}
      <div>
        <SubmitButton variant="secondary" pending={screen.pending}>
          {t.enregistrer}
        </SubmitButton>
      </div>
    </FormFrame>
  )
}
