import type { CompteEntreprise } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, ConfirmDialog, focusField, Select } from '@mon-espace/ui'
import { useState } from 'react'
import { nameOf } from './collegue-line.tsx'
import { useHandOverAll } from './hand-over.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { passation: textes } = compte.collegues

const NAME = 'suiveur'

/** Hands all that somebody follows over to a colleague: when they leave, or are away. */
export function PassationButton({
  siret,
  collegue,
  isMe,
  autres,
}: {
  siret: string
  collegue: CompteEntreprise
  isMe: boolean
  /** Those who may follow dossiers in their place. */
  autres: readonly CompteEntreprise[]
}) {
  const { announce } = useHost()
  const remise = useHandOverAll(siret)
  const [open, setOpen] = useState(false)
  const [a, setA] = useState('')
  const [faute, setFaute] = useState(false)
  const nom = nameOf(collegue)
  const confirm = () => {
    const choisi = autres.find(({ id }) => id === a)
    setFaute(!choisi)
    if (!choisi) return focusField(NAME)
    remise.mutate(
      { a, de: collegue.id },
      {
        onSuccess: ({ confies, horsAcces }) => {
          announce(textes.fait({ confies, horsAcces, nom, a: nameOf(choisi) }))
          setOpen(false)
        },
      },
    )
  }
  return (
    <>
      <Button small variant="quiet" onClick={() => setOpen(true)}>
        {isMe ? (
          textes.miens
        ) : (
          <>
            {textes.bouton}
            <span className="me-visually-hidden"> {nom}</span>
          </>
        )}
      </Button>
      <ConfirmDialog
        open={open}
        title={textes.titre(nom)}
        confirmLabel={textes.confirmer}
        pending={remise.isPending}
        onConfirm={confirm}
        onClose={() => setOpen(false)}
      >
        <MutationRefusal error={remise.error} />
        <p>{textes.texte}</p>
        <Select
          name={NAME}
          label={textes.collegue}
          options={autres.map((un) => ({
            value: un.id,
            label: un.etablissements ? textes.limite(nameOf(un)) : nameOf(un),
          }))}
          value={a}
          error={faute ? textes.requis : undefined}
          onChange={({ currentTarget }) => setA(currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  )
}
