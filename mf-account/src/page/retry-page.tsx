import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { Page } from './page.tsx'
import { Refusal } from './refusal.tsx'
import { page } from './textes.ts'

/** A page whose content could not be fetched, with the way to try again. */
export function RetryPage({
  title,
  error,
  retry,
  pending,
}: {
  title: string
  error: Error
  retry: () => unknown
  pending: boolean
}) {
  // What is no answer of the service is a fault of ours: the host shows its card and reports it.
  if (!(error instanceof ApiProblem)) throw error
  return (
    <Page title={title} failed>
      <Refusal problem={error} />
      <div>
        <Button onClick={() => retry()} pending={pending}>
          {page.reessayer}
        </Button>
      </div>
    </Page>
  )
}
