import { useQuery } from '@tanstack/react-query'
import type { JetonProps } from '../page/by-jeton.tsx'
import { Page } from '../page/page.tsx'
import { PageSkeleton } from '../page/page-skeleton.tsx'
import { RetryPage } from '../page/retry-page.tsx'
import { activationQuery, lienFerme } from './activation.ts'
import { ActivationClosed } from './activation-closed.tsx'
import { ActivationDecision } from './activation-decision.tsx'
import { activation } from './textes.ts'

/** « Validation d’inscription »: the administrator sees who asks, then says yes or no. */
export default function ActivationPage({ jeton }: JetonProps) {
  if (jeton === null) return <Page title={activation.absent.titre} lead={activation.absent.accroche} />
  return <Asked jeton={jeton} />
}

function Asked({ jeton }: { jeton: string }) {
  const { data, error, refetch, isFetching } = useQuery(activationQuery(jeton))
  if (data) return <ActivationDecision jeton={jeton} demande={data} />
  const why = lienFerme(error)
  if (why) return <ActivationClosed why={why} />
  if (error) return <RetryPage title={activation.titre} error={error} retry={refetch} pending={isFetching} />
  return <PageSkeleton />
}
