import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button, Notice } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { probleme as t } from './textes.ts'

/** What to do about a failure, in the words of the service when it said some. */
export function detailOf(error: unknown): string {
  return error instanceof ApiProblem ? error.detail : t.inconnu
}

/** Failures that pass by themselves (network, service, session): the same call may be made again as it is. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.mayPass
}

/** Tells a failure at once, with what can be done; the request's id is there for the support. */
export function AvisProbleme({
  error,
  titre,
  onRetry,
  children,
}: {
  error: unknown
  titre?: string | undefined
  onRetry?: (() => void) | undefined
  children?: ReactNode
}) {
  const known = error instanceof ApiProblem ? error : null
  return (
    <Notice
      tone="error"
      live
      title={titre ?? known?.titre ?? t.titre}
      actions={onRetry ? <Button onClick={onRetry}>{t.reessayer}</Button> : undefined}
    >
      <p>{detailOf(error)}</p>
      {known && known.status >= 500 && known.instance ? <p>{t.reference(known.instance)}</p> : null}
      {children}
    </Notice>
  )
}
