import type { Livraison, Webhook } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, StateTag, type Tone } from '@mon-espace/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { formatInstant } from '../../page/instant.ts'
import { Fetched } from '../fetched.tsx'
import { MutationRefusal } from '../mutation-refusal.tsx'
import { livraisonsQuery, useReplayLivraison } from './list-webhooks.ts'
import { livraisons as t } from './textes.ts'

const TONES: Record<Livraison['etat'], Tone> = {
  a_envoyer: 'warning',
  livree: 'success',
  abandonnee: 'error',
}

/** What a webhook was told, newest first, each with the way to tell it again. */
export function Livraisons({ siret, webhook }: { siret: string; webhook: Webhook }) {
  const { announce } = useHost()
  const query = useInfiniteQuery(livraisonsQuery(siret, webhook.id))
  const replay = useReplayLivraison(siret, webhook.id)
  return (
    <section className="mfa-livraisons" aria-label={t.titre(webhook.url)}>
      <MutationRefusal error={replay.error} />
      <Fetched query={query} waiting={t.chargement}>
        {({ pages }) => {
          const all = pages.flatMap(({ elements }) => elements)
          if (all.length === 0) return <p className="mfa-quiet">{t.aucun}</p>
          return (
            <ul className="mfa-list">
              {all.map((one) => (
                <li key={one.id}>
                  <div>
                    <p className="mfa-list__who">
                      <strong>{t.evenement(one)}</strong>
                      <StateTag tone={TONES[one.etat]}>{t.etats[one.etat]}</StateTag>
                    </p>
                    <p className="mfa-quiet">
                      {formatInstant(one.le)}. {t.issue(one)}
                      {one.prochainEssaiLe && one.essais > 0 ? (
                        <>
                          <br />
                          {t.prochain(formatInstant(one.prochainEssaiLe))}
                        </>
                      ) : null}
                    </p>
                  </div>
                  <Button
                    small
                    pending={replay.isPending && replay.variables === one.n}
                    onClick={() => replay.mutate(one.n, { onSuccess: () => announce(t.renvoye) })}
                  >
                    {t.renvoyer}
                    <span className="me-visually-hidden"> {t.numero(one)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }}
      </Fetched>
      {query.hasNextPage ? (
        <div>
          <Button pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t.suite}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
