import type { Salarie } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { Button, Icon } from '@mon-espace/ui'
import { useMutation } from '@tanstack/react-query'
import { createSalarie } from '../../socle/api/salaries.ts'
import { useSiret } from './choix-salarie.tsx'
import { type NouveauSalarie as Corps, identityOf, nameOf } from './salarie.ts'
import { salaries as t } from './textes.ts'

/** Puts somebody who was typed in the list of the enterprise's employees, to be picked next time. */
export function NouveauSalarie({
  connu,
  read,
  onCree,
}: {
  /** Who stands there is in the list. */
  connu: boolean
  /** Who stands there now; null while not enough is known of them. */
  read: () => Corps | null
  onCree: (salarie: Salarie) => void
}) {
  const siret = useSiret()
  const cle = useIdempotencyKey()
  const creation = useMutation({
    mutationFn: async (corps: Corps | null) => corps && createSalarie(siret, corps, cle([siret, corps])),
    onSuccess: (salarie, corps) => {
      // Meanwhile another may have been typed, or picked, in this place.
      if (salarie && identityOf(read()) === identityOf(corps)) onCree(salarie)
    },
  })
  if (connu && creation.data)
    return (
      <p className="mc-calcul" role="status">
        <Icon name="oui" />
        {t.enregistre(nameOf(creation.data))}
      </p>
    )
  if (connu) return null
  return (
    <div className="mc-champ">
      <div>
        <Button small icon="ajouter" pending={creation.isPending} onClick={() => creation.mutate(read())}>
          {t.enregistrer}
        </Button>
      </div>
      <p className="mc-precision" role="status">
        {creation.isError ? t.echec : creation.isSuccess && !creation.data ? t.incomplet : ''}
      </p>
    </div>
  )
}
