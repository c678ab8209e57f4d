import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { isEmpty, valueAt } from '../brouillon/arbre.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import type { Formulaire } from '../formulaire/formulaire.ts'
import type { GroupeChamps } from './definition.ts'

/** What blocks, and questions no longer asked, held when they closed: one that opens again finds what was typed in it. In memory only. */
const fermes = new WeakMap<Formulaire, Map<string, unknown>>()

function memoryOf(formulaire: Formulaire): Map<string, unknown> {
  const memoire = fermes.get(formulaire) ?? new Map<string, unknown>()
  fermes.set(formulaire, memoire)
  return memoire
}

/** A block of the contract that is null while it is not asked: whether it is open, and what opens or closes it. */
export function useBloc(chemin: string, vide: () => unknown) {
  const { formulaire } = useSaisie()
  const { getValues, setValue } = useFormContext()
  const ouvert = useContrat((contrat) => valueAt(contrat, chemin) !== null)
  function setOuvert(ouvrir: boolean) {
    const memoire = memoryOf(formulaire)
    if (ouvrir) return setValue(chemin, memoire.get(chemin) ?? vide())
    memoire.set(chemin, getValues(chemin))
    setValue(chemin, null)
  }
  return [ouvert, setOuvert] as const
}

/** Runs what the answers entail: the first time because the screen opened, later because she answered. */
function useEntail(): (work: () => void) => void {
  const { brouillon } = useSaisie()
  const ouvert = useRef(false)
  return (work) => {
    if (ouvert.current) return work()
    ouvert.current = true
    brouillon.deduce(work)
  }
}

/** A block that the answers open and close; `requis` null leaves it as it is (an answer is still being typed). */
export function useBlocRequis(chemin: string, vide: () => unknown, requis: boolean | null): void {
  const [ouvert, setOuvert] = useBloc(chemin, vide)
  const entail = useEntail()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answers move a block.
  useEffect(() => {
    entail(() => {
      if (requis !== null && requis !== ouvert) setOuvert(requis)
    })
  }, [requis, ouvert])
}

/** Takes out of the contract the answers to questions that another one no longer asks; they come back when it does. */
export function useConditionnels(groupes: readonly GroupeChamps[]): void {
  const { formulaire } = useSaisie()
  const { getValues, setValue } = useFormContext()
  const entail = useEntail()
  const champs = groupes.flatMap((groupe) => groupe.champs.filter(({ conditionnel }) => conditionnel))
  const demandes = useContrat((contrat) =>
    champs.map(({ asked }) => (asked?.(contrat) === false ? '0' : '1')).join(''),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answers that decide move them.
  useEffect(() => {
    const memoire = memoryOf(formulaire)
    entail(() => {
      for (const [rang, { chemin }] of champs.entries()) {
        const valeur: unknown = getValues(chemin)
        if (demandes[rang] === '0' && !isEmpty(valeur)) {
          memoire.set(chemin, valeur)
          setValue(chemin, null)
        } else if (demandes[rang] === '1' && isEmpty(valeur) && memoire.has(chemin)) {
          setValue(chemin, memoire.get(chemin))
          memoire.delete(chemin)
        }
      }
    })
  }, [demandes])
}
