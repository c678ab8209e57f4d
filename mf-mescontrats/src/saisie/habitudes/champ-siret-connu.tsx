import { siretValid } from '@mon-espace/domain'
import type { Habitude } from '@mon-espace/domain/api'
import { IdentifierField } from '@mon-espace/ui'
import { useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { parentOf, valueAt } from '../brouillon/arbre.ts'
import { useProposal } from '../champs/propositions.ts'
import type { ChampLie } from '../champs/use-champ.ts'
import { useContrat } from '../contexte.ts'
import { answersOf } from './habitudes.ts'
import { habitudes as t } from './textes.ts'
import { useHabitudes } from './use-habitudes.ts'

interface Props {
  lie: ChampLie
  /** Others that are known by what is typed. */
  chercher?: (q: string, signal: AbortSignal) => Promise<readonly Habitude['valeur'][]>
}

/**
 * A SIRET: once typed whole, what is known of its establishment answers the questions of its block that have no answer, or
 * that of the establishment known before it.
 */
export function ChampSiretConnu({ lie, chercher }: Props) {
  const { frame, value, typing } = lie
  const bloc = parentOf(frame.name)
  const siret = String(useContrat((contrat) => valueAt(contrat, frame.name)) ?? '')
  const { load } = useHabitudes(bloc)
  const { getValues, setValue } = useFormContext()
  const propose = useProposal()
  const lu = useRef(siret)
  const proposees = useRef<Readonly<Record<string, unknown>>>({})
  const [nom, setNom] = useState('')

  async function recognize() {
    const [siennes, autres] = await Promise.all([
      load(),
      chercher?.(siret, new AbortController().signal).catch(() => []) ?? [],
    ])
    // Meanwhile she may have typed another.
    if (getValues(frame.name) !== siret) return
    const reponses = answersOf(bloc, siret, [...siennes, ...autres])
    const nomme = reponses[`${bloc}.denomination`]
    if (typeof nomme !== 'string') return
    const avant = proposees.current
    // What was told of the one before goes with it.
    for (const [chemin, reponse] of Object.entries(avant))
      if (!(chemin in reponses) && getValues(chemin) === reponse) setValue(chemin, null)
    // A block of another form may ask less.
    for (const [chemin, reponse] of Object.entries(reponses))
      if (getValues(chemin) !== undefined) propose({ [chemin]: reponse }, avant[chemin] ?? null)
    proposees.current = reponses
    setNom(nomme)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a SIRET is looked up once, when it is typed whole.
  useEffect(() => {
    if (lu.current === siret) return
    lu.current = siret
    setNom('')
    if (siretValid(siret)) void recognize()
  }, [siret])
  return (
    <>
      <IdentifierField {...frame} {...typing} kind="siret" value={value as string | null} />
      <p className="mc-precision" role="status">
        {nom && t.reconnu(nom)}
      </p>
    </>
  )
}
