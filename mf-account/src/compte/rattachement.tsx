import { CALLS, type EntrepriseSession, ParSiret } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { Button, FormSection, formatIdentifiant, GROUPES, Notice, StateTag } from '@mon-espace/ui'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reviewSiret } from '../annuaire/review-siret.ts'
import { SiretField } from '../annuaire/siret-field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFormScreen } from '../form/use-form-screen.ts'
import { announcedSiret } from '../navigation/siret-annonce.ts'
import { formatDay } from '../page/instant.ts'
import { compte } from './textes.ts'

const { rattachement: textes } = compte

/** What one asked for, as the service knows it: it is still there after a reload. */
const demandesQuery = queryOptions({
  queryKey: ['rattachements'],
  queryFn: async ({ signal }) => (await call(CALLS.listRattachements, { signal })).elements,
})

/** The enterprises one has access to, and asking for one more. */
export function Rattachement({ enterprises }: { enterprises: readonly EntrepriseSession[] }) {
  const [sent, setSent] = useState(false)
  const { data: demandes = [] } = useQuery(demandesQuery)
  return (
    <FormSection title={textes.titre} intro={textes.aide}>
      {enterprises.length > 0 ? (
        <div>
          <p>{textes.actuelles}</p>
          <ul>
            {enterprises.map(({ siren, denomination }) => (
              <li key={siren}>
                {denomination} (SIREN {formatIdentifiant(siren, GROUPES.siren)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {demandes.length > 0 ? (
        <div>
          <p>{textes.demandes}</p>
          <ul className="mfa-list">
            {demandes.map(({ siret, denomination, etat, demandeLe }) => (
              <li key={siret}>
                {textes.demande(denomination, formatDay(demandeLe))}
                <StateTag tone={etat === 'en_attente_activation' ? 'warning' : 'neutral'}>
                  {textes.etats[etat]}
                </StateTag>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {sent ? (
        <Notice
          tone="success"
          title={textes.faitTitre}
          live
          actions={<Button onClick={() => setSent(false)}>{textes.autre}</Button>}
        >
          {textes.faitTexte}
        </Notice>
      ) : (
        <RattachementForm enterprises={enterprises} onSent={() => setSent(true)} />
      )}
    </FormSection>
  )
}

function RattachementForm({
  enterprises,
  onSent,
}: {
  enterprises: readonly EntrepriseSession[]
  onSent: () => void
}) {
  const client = useQueryClient()
  const announced = announcedSiret()
  const isOurs = (siret: string) => enterprises.some(({ siren }) => siret.startsWith(siren))
  const screen = useFormScreen({
    schema: ParSiret,
    // A demand of the portal for an enterprise that the person has no access to yet.
    initial: { siret: isOurs(announced) ? '' : announced },
    review: async ({ siret }) => {
      const told = isOurs(siret) ? textes.deja : await reviewSiret(client, siret)
      return told ? { siret: told } : {}
    },
    fieldOf: { siret_inconnu: 'siret' },
    send: async ({ siret }) => {
      await call(CALLS.requestRattachement, { body: { siret } })
      await client.invalidateQueries({ queryKey: demandesQuery.queryKey })
      onSent()
    },
  })
  return (
    <FormFrame screen={screen}>
      <SiretField form={screen.form} name="siret" label={textes.siret} announced={announced} />
      <SubmitButton variant="secondary" pending={screen.pending}>
        {textes.bouton}
      </SubmitButton>
    </FormFrame>
  )
}
