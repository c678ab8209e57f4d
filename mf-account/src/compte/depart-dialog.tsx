import { ConfirmDialog } from '@mon-espace/ui'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { depart: textes } = compte

/** Asks before one signs out where this browser alone keeps something: the way to mend it, or to let it go. */
export function DepartDialog({
  chemins,
  pending,
  error,
  onLeave,
  onClose,
}: {
  /** Pages where what is kept can be seen to; none where nothing is asked. */
  chemins: readonly string[]
  pending: boolean
  error: Error | null
  onLeave: () => void
  onClose: () => void
}) {
  return (
    <ConfirmDialog
      open={chemins.length > 0}
      danger
      title={textes.titre}
      confirmLabel={textes.effacer}
      cancelLabel={textes.rester}
      pending={pending}
      onConfirm={onLeave}
      onClose={onClose}
    >
      <MutationRefusal error={error} />
      <p>{textes.texte}</p>
      <ul>
        {chemins.map((chemin, rang) => (
          <li key={chemin}>
            <a href={chemin}>{textes.corriger(rang + 1, chemins.length)}</a>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}
