import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import { valueAt } from '../brouillon/arbre.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import type { Formulaire } from '../formulaire/formulaire.ts'

/** What blocks held when they closed: one that opens again finds what was typed in it. In memory only. */
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

/** A block that the answers open and close; `requis` null leaves it as it is (an answer is still being typed). */
export function useBlocRequis(chemin: string, vide: () => unknown, requis: boolean | null): void {
  const [ouvert, setOuvert] = useBloc(chemin, vide)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answers move a block.
  useEffect(() => {
    if (requis !== null && requis !== ouvert) setOuvert(requis)
  }, [requis, ouvert])
}
