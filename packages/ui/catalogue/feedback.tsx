import { useState } from 'react'
import { AutosaveStatus, Button, Notice, Skeleton, StateTag, useToasts } from '../src/index.ts'
import { Part } from './part.tsx'

/** What the product says back. */
export function Feedback() {
  const toasts = useToasts()
  const [now] = useState(() => Date.now())
  return (
    <Part title="Ce que le produit répond">
      <div className="cat-grid">
        <Notice title="Votre compte attend son activation">
          Nous avons écrit aux administrateurs de votre entreprise. Vous recevrez un courriel dès que l’un
          d’eux l’aura activé.
        </Notice>
        <Notice tone="success" title="Dossier transmis">
          Vous pouvez suivre son état dans « Gestion des contrats ».
        </Notice>
        <Notice tone="warning">
          Le contrat commence dans 3 jours : déposez la convention sans attendre.
        </Notice>
        <Notice
          tone="error"
          title="Ce lien a expiré"
          actions={<Button small>Recevoir un nouveau lien</Button>}
        >
          Un lien de confirmation est valable 48 heures.
        </Notice>
      </div>
      <div className="cat-line">
        <StateTag>Brouillon</StateTag>
        <StateTag tone="info" icon="horloge">
          En cours d’instruction
        </StateTag>
        <StateTag tone="warning">En attente de pièce(s)</StateTag>
        <StateTag tone="success">Prise en charge acceptée</StateTag>
        <StateTag tone="error" icon="non">
          Pièce non conforme
        </StateTag>
      </div>
      <div className="cat-grid">
        <AutosaveStatus status={{ state: 'saved', at: now }} />
        <AutosaveStatus status={{ state: 'saving' }} />
        <AutosaveStatus status={{ state: 'failed', retryAt: now + 60_000 }} />
        <AutosaveStatus status={{ state: 'offline' }} />
      </div>
      <div className="cat-line">
        <Button onClick={() => toasts.show({ text: 'Pièce déclarée conforme.', undo: () => undefined })}>
          Notifier, avec retour
        </Button>
        <Button onClick={() => toasts.show({ text: 'Lien renvoyé.' })}>Notifier</Button>
      </div>
      <Skeleton lines={3} />
    </Part>
  )
}
