import { Button, Notice } from '@mon-espace/ui'
import { textes } from './textes.ts'

/** Stands where something of the page could not be shown: what happened, and what can be done about it. */
export function FailureCard({
  title = textes.panne.titre,
  message,
  action,
  onAction,
}: {
  title?: string
  message: string
  action: string
  onAction: () => void
}) {
  return (
    <div className="page">
      <Notice tone="error" live title={title} actions={<Button onClick={onAction}>{action}</Button>}>
        {message}
      </Notice>
    </div>
  )
}
