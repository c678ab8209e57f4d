import type { Contrat, Maitre } from '@mon-espace/domain'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { Button, Icon } from '@mon-espace/ui'
import { useMutation } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { createSalarie } from '../../../../socle/api/salaries.ts'
import type { CheminMaitre } from './groupes.ts'
import { identityOf, nameOf, toSalarie } from './salarie.ts'
import { bloc as t } from './textes.ts'

/** Puts a maître who was typed in the list of the enterprise's employees, to be picked next time. */
export function NouveauSalarie({ base }: { base: CheminMaitre }) {
  const { getValues, setValue, watch } = useFormContext<Contrat>()
  const salarieId = watch(`${base}.salarieId`)
  const cle = useIdempotencyKey()
  const creation = useMutation({
    mutationFn: async (maitre: Maitre | null) => {
      const corps = maitre && toSalarie(maitre)
      const siret = getValues('employeur.siret') ?? ''
      return corps && createSalarie(siret, corps, cle([siret, corps]))
    },
    onSuccess: (salarie, maitre) => {
      // Meanwhile another may have been typed, or picked, in this place.
      if (salarie && identityOf(getValues(base)) === identityOf(maitre))
        setValue(`${base}.salarieId`, salarie.id)
    },
  })
  if (salarieId && creation.data)
    return (
      <p className="mc-calcul" role="status">
        <Icon name="oui" />
        {t.enregistre(nameOf(creation.data))}
      </p>
    )
  if (salarieId) return null
  return (
    <div className="mc-champ">
      <div>
        <Button
          small
          icon="ajouter"
          pending={creation.isPending}
          onClick={() => creation.mutate(structuredClone(getValues(base)))}
        >
          {t.enregistrer}
        </Button>
      </div>
      <p className="mc-precision" role="status">
        {creation.isError ? t.echec : creation.isSuccess && !creation.data ? t.incomplet : ''}
      </p>
    </div>
  )
}
