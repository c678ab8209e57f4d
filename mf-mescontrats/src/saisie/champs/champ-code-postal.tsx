import { codePostalValid } from '@mon-espace/domain'
import { fieldId, LineField } from '@mon-espace/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Propositions } from './definition.ts'
import { toLignes } from './lignes-referentiel.ts'
import { useProposal } from './propositions.ts'
import { elementsQuery } from './referentiels.ts'
import type { ChampLie } from './use-champ.ts'

/** What arrives in the field she is in is selected: typing replaces it. */
async function selectIfFocused(chemin: string): Promise<void> {
  await new Promise(requestAnimationFrame)
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement && activeElement.id === fieldId(chemin))
    activeElement.select()
}

/** A postal code; once left, it brings its commune where it has only one, and none was given or one that is elsewhere. */
export function ChampCodePostal({ lie, adresse }: { lie: ChampLie; adresse: string }) {
  const { frame, value, typing, width } = lie
  const cache = useQueryClient()
  const propose = useProposal()
  const { getValues, setValue } = useFormContext()
  const typed = () => (getValues(`${adresse}.codePostal`) as string | null) ?? ''
  const quitte = useRef(typed())

  async function bringCommune() {
    const codePostal = typed()
    if (!codePostalValid(codePostal)) return
    const donnee: unknown = getValues(`${adresse}.commune`)
    const elements = await cache.fetchQuery(elementsQuery('communes', codePostal))
    // Meanwhile she may have typed another code; what she typed as a commune is no longer `donnee`, and stays.
    if (typed() !== codePostal) return
    const lignes = toLignes('communes', elements, codePostal)
    const [seule, ...autres] = lignes
    const change = quitte.current !== codePostal
    quitte.current = codePostal
    if (!seule || autres.length > 0 || seule.element.libelle === donnee) return
    const communes: Propositions = {
      [`${adresse}.commune`]: seule.element.libelle,
    }
    if (!propose(communes, change ? donnee : null)) return
    setValue(`${adresse}.codeInsee`, seule.element.code as string)
    await selectIfFocused(`${adresse}.commune`)
  }

  return (
    <LineField
      {...frame}
      {...typing}
      width={width}
      inputMode="numeric"
      autoComplete="off"
      value={value as string | null}
      onBlur={() => {
        frame.onBlur()
        // A help, no more: without an answer the commune is typed.
        bringCommune().catch(() => undefined)
      }}
    />
  )
}
