import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from '../page/refusal.tsx'
import { page } from '../page/textes.ts'

/** What was fetched, or why it could not be with the way to try again. */
export function Fetched<T>({
  query,
  waiting,
  children,
}: {
  query: UseQueryResult<T>
  /** Said to a screen reader while it is on the way. */
  waiting: string
  children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error instanceof ApiProblem)
    return (
      <div className="mfa-stack">
        <Refusal problem={query.error} />
        <Button onClick={() => query.refetch()} pending={query.isFetching}>
          {page.reessayer}
        </Button>
      </div>
    )
  if (query.error) throw query.error
  return (
    <p className="me-visually-hidden" role="status">
      {waiting}
    </p>
  )
}
