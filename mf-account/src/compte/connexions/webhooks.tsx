import type { Webhook } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { ConfirmDialog } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCreateWebhook, useDeleteWebhook, useUpdateWebhook, webhooksQuery } from './list-webhooks.ts'
import { ListeConnexions } from './liste-connexions.tsx'
import { SecretDonne } from './secret-donne.tsx'
import { webhooks as t } from './textes.ts'
import { WebhookForm } from './webhook-form.tsx'
import { WebhookLine } from './webhook-line.tsx'

/** The webhooks of an enterprise: what is told to which address, and what became of it. */
export function Webhooks({ siret }: { siret: string }) {
  const { announce } = useHost()
  const query = useQuery(webhooksQuery(siret))
  const create = useCreateWebhook(siret)
  const update = useUpdateWebhook(siret)
  const remove = useDeleteWebhook(siret)
  const [given, setGiven] = useState<{ url: string; secret: string } | null>(null)
  const [asked, setAsked] = useState<{ geste: 'renouveler' | 'supprimer'; webhook: Webhook } | null>(null)
  const close = () => setAsked(null)
  const confirm = ({ geste, webhook }: NonNullable<typeof asked>) =>
    geste === 'supprimer'
      ? remove.mutate(webhook.id, {
          onSuccess: () => announce(t.supprime),
          onSettled: close,
        })
      : update.mutate(
          { id: webhook.id, renouvelerSecret: true },
          {
            onSuccess: ({ url, secret }) => secret && setGiven({ url, secret }),
            onSettled: close,
          },
        )
  const question = t.confirmer[asked?.geste ?? 'supprimer']
  return (
    <>
      <ListeConnexions
        textes={t}
        query={query}
        refusal={update.error ?? remove.error}
        donne={
          given ? (
            <SecretDonne
              name="secret-donne"
              label={t.secret(given.url)}
              value={given.secret}
              onDone={() => setGiven(null)}
            />
          ) : null
        }
        line={(webhook) => (
          <WebhookLine
            key={webhook.id}
            siret={siret}
            webhook={webhook}
            pending={update.isPending && update.variables.id === webhook.id}
            onSwitch={() => update.mutate({ id: webhook.id, actif: !webhook.actif })}
            onRenew={() => setAsked({ geste: 'renouveler', webhook })}
            onRemove={() => setAsked({ geste: 'supprimer', webhook })}
          />
        )}
        form={(close) => (
          <WebhookForm
            send={async (body) => {
              setGiven(await create.mutateAsync(body))
              close()
            }}
            onClose={close}
          />
        )}
      />
      <ConfirmDialog
        open={asked !== null}
        title={question.titre}
        confirmLabel={question.bouton}
        danger={asked?.geste === 'supprimer'}
        pending={update.isPending || remove.isPending}
        onConfirm={() => asked && confirm(asked)}
        onClose={close}
      >
        {question.texte}
      </ConfirmDialog>
    </>
  )
}
