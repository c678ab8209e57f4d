import type { Contrat } from '@mon-espace/domain'
import { createFormControl } from 'react-hook-form'
import { isNoeud, sameValue, valueAt, withValueAt } from '../brouillon/arbre.ts'
import { isNombre } from '../champs/catalogue.ts'
import type { Chemin } from '../champs/definition.ts'

/** Numbers that cannot be read yet, as they were typed, by path: « 20 h ». */
export type Illisibles = ReadonlyMap<string, string>

/** What is typed, read in the shape of the contract: another object each time something in it has changed. */
export interface Saisi {
  /** '' is null, and so is a number that cannot be read. */
  contrat: Contrat
  illisibles: Illisibles
}

const isWithin = (chemin: string, parent: string) => chemin === parent || chemin.startsWith(`${parent}.`)

/** A value of the form as the contract holds it, in the keys that `avant` had where a block takes the place of another. */
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
  if (typeof valeur !== 'string' || !isNombre(chemin)) return valeur
  illisibles.set(chemin, valeur)
  return null
}

/** See {@link createFormulaire}. */
export type Formulaire = ReturnType<typeof createFormulaire>

/**
 * The one place where what is typed is kept: the form of react-hook-form, each value as its field understands it, or its raw
 * text where it does not yet. All else reads it there, as a contract.
 */
export function createFormulaire(depart: Contrat) {
  const form = createFormControl<Contrat>({ defaultValues: depart as never })
  const auditeurs = new Set<() => void>()
  let saisi: Saisi = { contrat: depart, illisibles: new Map() }

  function readAt(chemin: string, valeur: unknown): void {
    const avant = valueAt(saisi.contrat, chemin)
    const illisibles = new Map([...saisi.illisibles].filter(([autre]) => !isWithin(autre, chemin)))
    const lue = read(chemin, valeur, avant, illisibles)
    const change = !sameValue(lue, avant)
    if (!change && illisibles.size === 0 && saisi.illisibles.size === 0) return
    saisi = { contrat: change ? withValueAt(saisi.contrat, chemin, lue) : saisi.contrat, illisibles }
    for (const prevenir of auditeurs) prevenir()
  }

  form.subscribe({
    formState: { values: true },
    callback: ({ name, values }) => {
      if (name) readAt(name, valueAt(values, name))
    },
  })

  return {
    form,
    getState: () => saisi,
    subscribe(prevenir: () => void) {
      auditeurs.add(prevenir)
      return () => {
        auditeurs.delete(prevenir)
      }
    },
    /** Writes values that come from elsewhere, by path. */
    take(valeurs: readonly (readonly [chemin: string, valeur: unknown])[]) {
      for (const [chemin, valeur] of valeurs) form.setValue(chemin as Chemin, valeur as never)
    },
  }
}
