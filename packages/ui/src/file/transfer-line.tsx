import { Button } from '../button/button.tsx'
import { Progress } from '../feedback/progress.tsx'
import { Icon } from '../icons/icon.tsx'
import { fichier } from './textes.ts'
import type { Transfer } from './use-uploads.ts'

/** One file on its way, or what to do when it did not arrive. */
export function TransferLine({
  transfer,
  onCancel,
  onRetry,
  onForget,
}: {
  transfer: Transfer
  onCancel: () => void
  onRetry: () => void
  onForget: () => void
}) {
  const { name } = transfer.file
  if (transfer.state === 'sending') {
    return (
      <Progress
        label={fichier.envoi(name)}
        value={transfer.progress}
        onCancel={onCancel}
        cancelLabel={fichier.annulerLong(name)}
      />
    )
  }
  return (
    <div className="me-file__failed">
      <Icon name="erreur" />
      <p role="alert">
        <strong>{name}</strong> — {transfer.error}
      </p>
      <span className="me-file__acts">
        {transfer.retriable ? (
          <Button variant="quiet" small onClick={onRetry} aria-label={fichier.reessayerLong(name)}>
            {fichier.reessayer}
          </Button>
        ) : null}
        <Button variant="quiet" small onClick={onForget} aria-label={fichier.retirerLong(name)}>
          {fichier.retirer}
        </Button>
      </span>
    </div>
  )
}
