import { type ComponentType, useEffect, useState } from 'react'
import { quiet } from '../../socle/temps/quiet.ts'
import { useSaisie } from '../contexte.ts'
import type { CarteProps, Parcours } from '../parcours.ts'

const arrivees = new WeakMap<Parcours, ComponentType<CarteProps>>()

/** The summary of the kind, whose code comes once the screen is drawn; `vite` where it is asked for. */
export function useCarte(vite: boolean): ComponentType<CarteProps> | undefined {
  const { parcours } = useSaisie()
  const [, setArrivee] = useState(0)
  const carte = arrivees.get(parcours)
  useEffect(() => {
    if (carte) return
    let parti = false
    async function load() {
      if (!vite) await quiet()
      arrivees.set(parcours, await parcours.loadCarte())
      if (!parti) setArrivee((n) => n + 1)
    }
    // One that does not come is asked for again with the next screen.
    load().catch(() => undefined)
    return () => {
      parti = true
    }
  }, [carte, vite, parcours])
  return carte
}
