import type { CompteEntreprise } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, ConfirmDialog } from '@mon-espace/ui'
import { useState } from 'react'
import { nameOf } from './collegue-line.tsx'
import { useResetFacteur } from './list-collegues.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { facteur: textes } = compte.collegues

/** Takes the second factor off a colleague who lost it, asked once. */
export function FacteurButton({ siret, collegue }: { siret: string; collegue: CompteEntreprise }) {
  const { announce } = useHost()
  const reset = useResetFacteur(siret)
  const [asking, setAsking] = useState(false)
  const nom = nameOf(collegue)
  return (
    <>
      <Button small variant="quiet" onClick={() => setAsking(true)}>
        {textes.bouton}
        <span className="me-visually-hidden"> {nom}</span>
      </Button>
      <MutationRefusal error={reset.error} />
      <ConfirmDialog
        open={asking}
        title={textes.titre(nom)}
        confirmLabel={textes.confirmer}
        danger
        pending={reset.isPending}
        onConfirm={() =>
          reset.mutate(
            { id: collegue.id },
            { onSuccess: () => announce(textes.fait(nom)), onSettled: () => setAsking(false) },
          )
        }
        onClose={() => setAsking(false)}
      >
        {textes.texte(nom)}
      </ConfirmDialog>
    </>
  )
}
