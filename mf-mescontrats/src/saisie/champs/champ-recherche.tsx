import { codePostalValid } from '@mon-espace/domain'
import { ComboBox } from '@mon-espace/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { parentOf, sameValue, valueAt } from '../brouillon/arbre.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import type { GenreRecherche } from './definition.ts'
import { elementsQuery, loadCommunes, loadReferentiel, useElement } from './referentiels.ts'
import type { ChampLie } from './use-champ.ts'

/** The postal code that stands beside a commune, once it is whole. */
const useCodePostal = ({ nom }: GenreRecherche, chemin: string): string | null =>
  useContrat((contrat) => {
    const code = nom === 'communes' ? valueAt(contrat, `${parentOf(chemin)}.codePostal`) : null
    return typeof code === 'string' && codePostalValid(code) ? code : null
  })

/** A value looked up in the reference data; what is not found there may stay as typed, and the rules judge it. */
export function ChampRecherche({ lie, genre }: { lie: ChampLie; genre: GenreRecherche }) {
  const { formulaire } = useSaisie()
  const { getValues, setValue } = useFormContext()
  const { frame, value, onChange, width } = lie
  const texte = (value as string | null) ?? ''
  const libelle = useElement(genre.nom, genre.valeur === 'code' ? texte : null)?.libelle
  const cache = useQueryClient()
  const codePostal = useCodePostal(genre, frame.name)
  const choisi = useRef(texte)
  /** What she answered since `depuis` is hers. */
  function take(element: Readonly<Record<string, unknown>>, depuis = formulaire.getState().contrat) {
    choisi.current = String(element[genre.valeur])
    const copies = genre.recopie?.(element) ?? { [frame.name]: element[genre.valeur] }
    const { contrat } = formulaire.getState()
    for (const [chemin, copie] of Object.entries(copies))
      if (sameValue(valueAt(depuis, chemin), valueAt(contrat, chemin))) setValue(chemin, copie)
  }
  /** A code typed whole, without choosing it in the list, brings what goes with it as if it had been. */
  async function takeTyped() {
    if (genre.valeur !== 'code' || !genre.recopie || texte === choisi.current || texte.length < 4) return
    choisi.current = texte
    const { contrat } = formulaire.getState()
    const elements = await cache.fetchQuery(elementsQuery(genre.nom, texte))
    const exact = elements.find(({ code }) => code === texte)
    // Meanwhile she may have typed another code.
    if (exact && choisi.current === texte && getValues(frame.name) === texte) take(exact, contrat)
  }
  return (
    <>
      <ComboBox
        {...frame}
        width={width}
        value={texte}
        onChange={onChange}
        freeText
        load={codePostal ? loadCommunes(codePostal) : loadReferentiel(genre.nom)}
        minChars={codePostal ? 0 : undefined}
        onSelect={({ element }) => take(element)}
        onBlur={() => {
          frame.onBlur()
          // A help, no more: without an answer the rest is typed.
          takeTyped().catch(() => undefined)
        }}
      />
      <p className="mc-precision" role="status">
        {libelle}
      </p>
    </>
  )
}
