import { useCallback, useSyncExternalStore } from 'react'
import { useFormContext } from 'react-hook-form'
import { usePoint, useSaisie } from '../contexte.ts'
import type { DefinitionChamp } from './definition.ts'
import { useAnnonce } from './propositions.ts'
import { useRepris } from './repris.ts'

/** What every control of the entry takes: its words, its value, and what the rules say once it has been left. */
export function useChamp(definition: DefinitionChamp) {
  const { chemin, libelle, aide, cerfa, facultatif, largeur, tidy, avec = [] } = definition
  const { formulaire, brouillon, controle } = useSaisie()
  const { getValues, setValue } = useFormContext()
  const subscribe = useCallback(
    (notify: () => void) => formulaire.subscribeAt(chemin, notify),
    [formulaire, chemin],
  )
  const poses = useSyncExternalStore(subscribe, () => formulaire.posesAt(chemin))
  const value: unknown = getValues(chemin)
  const onChange = (valeur: unknown) => setValue(chemin, valeur)
  const point = usePoint(chemin)
  const repris = useRepris(definition)
  const annoncer = useAnnonce(definition)
  return {
    point,
    value,
    onChange,
    /** For a field that shows by itself what is typed in it. */
    typing: { resets: poses, onChange: (valeur: unknown) => formulaire.type(chemin, valeur) },
    frame: {
      name: chemin,
      label: libelle,
      help: aide,
      smallPrint: cerfa,
      optional: facultatif,
      prefilled: repris,
      error: point?.gravite === 'bloquant' ? point.message : undefined,
      warning: point?.gravite === 'avertissement' ? point.message : undefined,
      onBlur: () => {
        const saisi: unknown = getValues(chemin)
        if (tidy && typeof saisi === 'string' && saisi) onChange(tidy(saisi))
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
