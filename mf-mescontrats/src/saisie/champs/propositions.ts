import { isDateIso } from '@mon-espace/domain'
import { fieldId } from '@mon-espace/ui'
import { useCallback, useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { isEmpty, isOpen, valueAt } from '../brouillon/arbre.ts'
import { useSaisie } from '../contexte.ts'
import { whenLoaded } from '../ouverture/groupes-charges.ts'
import type { DefinitionChamp, GroupeChamps, Propositions } from './definition.ts'

/** The questions that take the answer of another while they have none. */
const preneusesOf = (groupes: readonly GroupeChamps[]): readonly DefinitionChamp[] =>
  groupes.flatMap(({ champs }) => champs.filter(({ reprend }) => reprend))

/** What a question may hand over: a date once it exists, a text as it is. */
const settled = (genre: DefinitionChamp['genre'], valeur: unknown) =>
  genre.type === 'date' && !isDateIso(valeur) ? null : valeur

/**
 * Writes what was found where she answered nothing, or where `avant` says that the answer came from the same place.
 * @returns whether something was written
 */
export function useProposal() {
  const { formulaire } = useSaisie()
  const { getValues, setValue } = useFormContext()
  return useCallback(
    (propositions: Propositions, avant: unknown = null): boolean => {
      let ecrit = false
      for (const [chemin, valeur] of Object.entries(propositions)) {
        if (isEmpty(valeur) || !isOpen(formulaire.getState().contrat, chemin)) continue
        const actuelle = getValues(chemin)
        if (!isEmpty(actuelle) && actuelle !== avant) continue
        setValue(chemin, valeur)
        ecrit = true
      }
      return ecrit
    },
    [formulaire, getValues, setValue],
  )
}

/** Hands the answer of a question over to those that take it; `avant` is what it was when they last took it. */
export function useForward() {
  const { parcours } = useSaisie()
  const propose = useProposal()
  const { getValues } = useFormContext()
  return (chemin: string, avant: unknown) => {
    const valeur: unknown = getValues(chemin)
    whenLoaded(parcours, (groupes) => {
      const preneuses = preneusesOf(Object.values(groupes).flat()).filter(
        (d) => d.reprend?.chemin === chemin && !isFocused(d.chemin),
      )
      propose(Object.fromEntries(preneuses.map((d) => [d.chemin, settled(d.genre, valeur)])), avant)
    })
  }
}

/** True while she is in the field of a path. */
export const isFocused = (chemin: string) => document.activeElement?.id === fieldId(chemin)

/**
 * As a question is left: takes the answer of another where it has none, then hands its own over to those that take it,
 * with what it tells of others. The question that she is entering is left to her; it takes its answer when she leaves it.
 */
export function useAnnonce({ chemin, annonce, genre, reprend }: DefinitionChamp): () => void {
  const propose = useProposal()
  const { getValues } = useFormContext()
  const transmettre = useForward()
  const avant = useRef<unknown>(getValues(chemin))
  function handOver() {
    const valeur: unknown = getValues(chemin)
    transmettre(chemin, avant.current)
    if (annonce && typeof valeur === 'string') {
      // What the answer before told follows the new one.
      const dites = typeof avant.current === 'string' ? annonce(avant.current) : {}
      for (const [autre, dite] of Object.entries(annonce(valeur)))
        propose({ [autre]: dite }, dites[autre] ?? null)
    }
    avant.current = valeur
  }
  return () => {
    if (reprend) propose({ [chemin]: settled(genre, getValues(reprend.chemin)) })
    // Where the focus goes is known once it has gone there.
    setTimeout(handOver)
  }
}

/** Opening a screen gives its empty questions the answers that they take from others. */
export function useReprises(groupes: readonly GroupeChamps[]): void {
  const propose = useProposal()
  const { formulaire, brouillon } = useSaisie()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the screen opens.
  useEffect(() => {
    const { contrat } = formulaire.getState()
    const prises = preneusesOf(groupes).map(
      ({ chemin, genre, reprend }) =>
        [chemin, settled(genre, valueAt(contrat, reprend?.chemin ?? ''))] as const,
    )
    brouillon.deduce(() => propose(Object.fromEntries(prises)))
  }, [])
}
