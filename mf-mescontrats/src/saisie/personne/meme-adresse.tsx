import type { Adresse } from '@mon-espace/domain'
import { Button } from '@mon-espace/ui'
import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { sameValue, valueAt } from '../brouillon/arbre.ts'
import { useRetrait } from '../champs/retrait.tsx'
import { retrait } from '../champs/textes.ts'
import { useContrat } from '../contexte.ts'

/**
 * Copies the person's address for their legal representative rather than typing it again; corrected there, it is here too.
 * @param section the section that is the person's
 */
export function MemeAdresse({ section, libelle }: { section: string; libelle: string }) {
  const chemin = `${section}.representantLegal.adresse`
  const { getValues, setValue } = useFormContext()
  const celle = useContrat((contrat) => valueAt(contrat, `${section}.adresse`)) as Adresse
  const suivie = useRef(celle)
  useEffect(() => {
    if (sameValue(getValues(chemin), suivie.current)) setValue(chemin, celle)
    suivie.current = celle
  }, [chemin, celle, getValues, setValue])
  const { retirer, avis } = useRetrait(chemin)
  const ouvert = useContrat((contrat) => valueAt(contrat, `${section}.representantLegal`) !== null)
  if (!ouvert || celle.voie === null) return null
  const copier = () => setValue(chemin, getValues(`${section}.adresse`) as Adresse)
  return (
    <div>
      <Button small onClick={() => retirer(retrait.adresse, copier)}>
        {libelle}
      </Button>
      {avis}
    </div>
  )
}
