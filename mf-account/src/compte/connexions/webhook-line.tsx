import type { Webhook } from '@mon-espace/domain/api'
import { Button, StateTag } from '@mon-espace/ui'
import { useState } from 'react'
import { formatInstant } from '../../page/instant.ts'
import { Livraisons } from './livraisons.tsx'
import { webhooks as t } from './textes.ts'

/** A webhook, what it hears, and what can be done about it; its log when it is asked for. */
export function WebhookLine({
  siret,
  webhook,
  pending,
  onSwitch,
  onRenew,
  onRemove,
}: {
  siret: string
  webhook: Webhook
  pending: boolean
  onSwitch: () => void
  onRenew: () => void
  onRemove: () => void
}) {
  const [open, setOpen] = useState(false)
  const { url, actif, evenements, creeLe, creePar, ancienSecretJusqua } = webhook
  const of = <span className="me-visually-hidden"> ({url})</span>
  return (
    <li>
      <div>
        <p className="mfa-list__who">
          <code>{url}</code>
          <StateTag tone={actif ? 'success' : 'neutral'}>{actif ? t.actif : t.arrete}</StateTag>
        </p>
        <p className="mfa-quiet">
          {t.entend(evenements)}
          <br />
          {t.cree(formatInstant(creeLe), creePar)}
        </p>
        {ancienSecretJusqua ? <p>{t.relais(formatInstant(ancienSecretJusqua))}</p> : null}
      </div>
      <div className="mfa-actions">
        <Button small variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.envois}
          {of}
        </Button>
        <Button small variant="quiet" pending={pending} onClick={onSwitch}>
          {actif ? t.arreter : t.reprendre}
          {of}
        </Button>
        <Button small variant="quiet" onClick={onRenew}>
          {t.renouveler}
          {of}
        </Button>
        <Button small variant="quiet" onClick={onRemove}>
          {t.supprimer}
          {of}
        </Button>
      </div>
      {open ? <Livraisons siret={siret} webhook={webhook} /> : null}
    </li>
  )
}
