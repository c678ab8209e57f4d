import { useState } from 'react'
import { Button, ButtonLink } from '../src/index.ts'
import { Part } from './part.tsx'

/** Buttons and links that look like them. */
export function Buttons() {
  const [pending, setPending] = useState(true)
  return (
    <Part title="Boutons">
      <div className="cat-line">
        <Button variant="primary">Nouveau contrat d’apprentissage</Button>
        <Button>Exporter vers Excel</Button>
        <Button variant="quiet" icon="modifier">
          Modifier
        </Button>
        <Button variant="danger" icon="supprimer">
          Retirer le dossier
        </Button>
        <ButtonLink href="#cerfa" icon="telecharger">
          Télécharger le Cerfa
        </ButtonLink>
      </div>
      <div className="cat-line">
        <Button variant="primary" pending={pending} onClick={() => setPending(true)}>
          Déposer la convention
        </Button>
        <Button pending={pending}>Renvoyer le lien</Button>
        <Button variant="quiet" onClick={() => setPending(!pending)}>
          {pending ? 'Terminer' : 'Recommencer'}
        </Button>
        <Button disabled>Indisponible</Button>
        <Button small>Voir</Button>
        <Button small variant="quiet" icon="oeil">
          Voir le document
        </Button>
      </div>
    </Part>
  )
}
