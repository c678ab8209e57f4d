import { type Contrat, NOMS_SECTIONS, type NomSection } from '@mon-espace/domain'
import { useEffect, useLayoutEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { changedPaths, valueAt } from '../brouillon/arbre.ts'
import type { Brouillon } from '../brouillon/brouillon.ts'
import type { Chemin } from '../champs/definition.ts'
import { toSection } from '../champs/forme.ts'

/** Gives the form the values that came from elsewhere; what is the same, or cannot be read as a number, is left alone. */
function takeReceived(form: UseFormReturn<Contrat>, contrat: Contrat): void {
  const valeurs = form.getValues()
  for (const nom of NOMS_SECTIONS)
    for (const chemin of changedPaths(toSection(nom, valeurs[nom]), contrat[nom], nom))
      form.setValue(chemin as Chemin, valueAt(contrat, chemin) as never)
}

/** Ties the form to the draft, both ways: each key is written in the draft, what others wrote shows in the form. */
export function useFormulaireLie(form: UseFormReturn<Contrat>, brouillon: Brouillon): void {
  const { subscribe } = form
  // A screen may write as soon as it opens (a block its answers ask for): the ears are there before its effects run.
  useLayoutEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          const touchees = name ? [name.split('.')[0] as NomSection] : NOMS_SECTIONS
          for (const nom of touchees) brouillon.write(nom, toSection(nom, values[nom]))
        },
      }),
    [subscribe, brouillon],
  )
  useEffect(() => {
    let vu = brouillon.getState().recu
    return brouillon.subscribe(() => {
      const { recu, contrat } = brouillon.getState()
      if (recu === vu) return
      vu = recu
      takeReceived(form, contrat)
    })
  }, [form, brouillon])
}
