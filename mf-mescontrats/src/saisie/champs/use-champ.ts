import type { Contrat } from '@mon-espace/domain'
import { useController, useFormContext } from 'react-hook-form'
import { usePoint, useSaisie } from '../contexte.ts'
import type { DefinitionChamp } from './definition.ts'
import { useAnnonce } from './propositions.ts'
import { useRepris } from './repris.ts'

/** What every control of the entry takes: its words, its value, and what the rules say once it has been left. */
export function useChamp(definition: DefinitionChamp) {
  const { chemin, libelle, aide, cerfa, facultatif, largeur, tidy, avec = [] } = definition
  const { brouillon, controle } = useSaisie()
  const { field } = useController<Contrat>({ name: chemin })
  const { getValues } = useFormContext<Contrat>()
  const point = usePoint(chemin)
  const repris = useRepris(definition, field.value)
  const annoncer = useAnnonce(definition)
  return {
    point,
    value: field.value as unknown,
    onChange: field.onChange as (valeur: unknown) => void,
    frame: {
      name: chemin,
      label: libelle,
      help: aide,
      smallPrint: cerfa,
      optional: facultatif,
      prefilled: repris,
      error: point?.gravite === 'bloquant' ? point.message : undefined,
      warning: point?.gravite === 'avertissement' ? point.message : undefined,
      ref: field.ref,
      onBlur: () => {
        field.onBlur()
        if (tidy && typeof field.value === 'string' && field.value) field.onChange(tidy(field.value))
        annoncer()
        controle.leave(chemin)
        for (const autre of avec) if (getValues(autre)) controle.leave(autre)
        brouillon.flush()
      },
    },
    width: largeur,
  }
}

/** See {@link useChamp}. */
export type ChampLie = ReturnType<typeof useChamp>
