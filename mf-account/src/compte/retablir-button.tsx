import type { CompteEntreprise } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button } from '@mon-espace/ui'
import { nameOf } from './collegue-line.tsx'
import { useLiftAdresse } from './list-collegues.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { collegues: textes } = compte

/** Lets mails leave again for a colleague whose address they came back from. */
export function RetablirButton({ siret, collegue }: { siret: string; collegue: CompteEntreprise }) {
  const { announce } = useHost()
  const { mutate, isPending, error } = useLiftAdresse(siret)
  const nom = nameOf(collegue)
  return (
    <>
      <Button
        small
        pending={isPending}
        onClick={() => mutate(collegue.id, { onSuccess: () => announce(textes.retablie(nom)) })}
      >
        {textes.retablir}
        <span className="me-visually-hidden"> {nom}</span>
      </Button>
      <MutationRefusal error={error} />
    </>
  )
}
