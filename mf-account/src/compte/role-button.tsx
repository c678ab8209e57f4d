import type { CompteEntreprise } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, ConfirmDialog } from '@mon-espace/ui'
import { useState } from 'react'
import { nameOf } from './collegue-line.tsx'
import { useChangeRole } from './list-collegues.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { collegues: textes } = compte

/** Makes a colleague an administrator, asked once; takes it back without a word, since it is given again as easily. */
export function RoleButton({ siret, collegue }: { siret: string; collegue: CompteEntreprise }) {
  const { announce } = useHost()
  const change = useChangeRole(siret)
  const [asking, setAsking] = useState(false)
  const nom = nameOf(collegue)
  const administers = collegue.role === 'administrateur'
  const give = (role: 'employeur' | 'administrateur') =>
    change.mutate(
      { id: collegue.id, role },
      {
        onSuccess: () => announce(role === 'administrateur' ? textes.nomme(nom) : textes.destitue(nom)),
        onSettled: () => setAsking(false),
      },
    )
  const { titre, texte, bouton } = textes.confirmerRole
  return (
    <>
      <Button
        small
        variant="quiet"
        pending={change.isPending}
        onClick={() => (administers ? give('employeur') : setAsking(true))}
      >
        {administers ? textes.destituer : textes.nommer}
        <span className="me-visually-hidden"> {nom}</span>
      </Button>
      <MutationRefusal error={change.error} />
      <ConfirmDialog
        open={asking}
        title={titre(nom)}
        confirmLabel={bouton}
        pending={change.isPending}
        onConfirm={() => give('administrateur')}
        onClose={() => setAsking(false)}
      >
        {texte(nom)}
      </ConfirmDialog>
    </>
  )
}
