import { noeudAt, type Sections, withValueAt } from '@mon-espace/domain'
import { createFormControl, type FieldValues } from 'react-hook-form'
import { isNoeud, sameValue, valueAt } from '../brouillon/arbre.ts'

/** Numbers that cannot be read yet, as they were typed, by path: « 20 h ». */
export type Illisibles = ReadonlyMap<string, string>

/** What is typed, read in the shape of the contract: another object each time something in it has changed. */
export interface Saisi<C extends object> {
  /** '' is null, and so is a number that cannot be read. */
  contrat: C
  illisibles: Illisibles
}

const isWithin = (chemin: string, parent: string) => chemin === parent || chemin.startsWith(`${parent}.`)

const NOMBRES: ReadonlySet<string> = new Set(['entier', 'taux', 'montant'])

/** Reads the values of a form as a contract of these sections holds them. */
const createReader = (sections: Sections) =>
  /** One of them, in the keys that `avant` had where a block takes the place of another. */
  function read(chemin: string, valeur: unknown, avant: unknown, illisibles: Map<string, string>): unknown {
    if (valeur === '' || valeur === undefined) return null
    if (Array.isArray(valeur))
      return valeur.map((element, rang) => read(`${chemin}.${rang}`, element, null, illisibles))
    if (isNoeud(valeur))
      return Object.fromEntries(
        Object.keys(isNoeud(avant) ? avant : valeur).map((cle) => [
          cle,
          read(`${chemin}.${cle}`, valeur[cle], isNoeud(avant) ? avant[cle] : null, illisibles),
        ]),
      )
    if (typeof valeur !== 'string' || !NOMBRES.has(noeudAt(sections, chemin)?.genre ?? '')) return valeur
    illisibles.set(chemin, valeur)
    return null
  }

interface Champ {
  poses: number
  listeners: Set<() => void>
}

/** See {@link createFormulaire}. */
export type Formulaire<C extends object = object> = ReturnType<typeof createFormulaire<C>>

/**
 * The one place where what is typed is kept: the form of react-hook-form, each value as its field understands it, or its raw
 * text where it does not yet. All else reads it there, as a contract.
 */
export function createFormulaire<C extends object>(depart: C, sections: Sections) {
  const read = createReader(sections)
  const { formControl } = createFormControl<FieldValues>({ defaultValues: depart })
  const listeners = new Set<(tape: boolean) => void>()
  const champs = new Map<string, Champ>()
  let saisi: Saisi<C> = { contrat: depart, illisibles: new Map() }
  // Its values are live from here on, whatever screen is shown.
  formControl.subscribe({ formState: {}, callback: () => undefined })

  function readAt(chemin: string, tape: boolean): void {
    const avant = valueAt(saisi.contrat, chemin)
    const illisibles = new Map([...saisi.illisibles].filter(([autre]) => !isWithin(autre, chemin)))
    const lue = read(chemin, formControl.getValues(chemin), avant, illisibles)
    const change = !sameValue(lue, avant)
    if (!change && illisibles.size === 0 && saisi.illisibles.size === 0) return
    saisi = { contrat: change ? withValueAt(saisi.contrat, chemin, lue) : saisi.contrat, illisibles }
    for (const notify of listeners) notify(tape)
  }

  function champAt(chemin: string): Champ {
    const champ = champs.get(chemin) ?? { poses: 0, listeners: new Set() }
    champs.set(chemin, champ)
    return champ
  }

  // Not heard by its subscription, which copies the whole form at each key.
  const setValue: typeof formControl.setValue = (chemin, valeur, options) => {
    formControl.setValue(chemin, valeur, options)
    readAt(chemin, false)
    for (const [autre, champ] of champs)
      if (isWithin(autre, chemin) || isWithin(chemin, autre)) {
        champ.poses += 1
        for (const notify of champ.listeners) notify()
      }
  }

  return {
    form: { ...formControl, setValue },
    getState: () => saisi,
    /** Tells of each change; `tape` when it was typed rather than chosen, or brought. @returns what stops it */
    subscribe(notify: (tape: boolean) => void) {
      listeners.add(notify)
      return () => {
        listeners.delete(notify)
      }
    },
    /** What is typed in a field that shows it by itself: nobody need tell it. */
    type(chemin: string, valeur: unknown) {
      formControl.setValue(chemin, valeur)
      readAt(chemin, true)
    },
    /** How many times something else than typing has written at a path, in it, or in a block around it. */
    posesAt: (chemin: string): number => champAt(chemin).poses,
    /** Tells of each of them. @returns what stops it */
    subscribeAt(chemin: string, notify: () => void) {
      const { listeners } = champAt(chemin)
      listeners.add(notify)
      return () => {
        listeners.delete(notify)
      }
    },
    /** Writes values that come from elsewhere, by path. */
    take(valeurs: readonly (readonly [chemin: string, valeur: unknown])[]) {
      for (const [chemin, valeur] of valeurs) setValue(chemin, valeur)
    },
  }
}
