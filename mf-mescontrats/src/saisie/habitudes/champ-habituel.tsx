import type { Habitude } from '@mon-espace/domain/api'
import { ComboBox } from '@mon-espace/ui'
import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import { useProposal } from '../champs/propositions.ts'
import type { ChampLie } from '../champs/use-champ.ts'
import { findHabitudes, partOf } from './habitudes.ts'
import { habitudes as t } from './textes.ts'
import { useHabitudes } from './use-habitudes.ts'

interface Props {
  lie: ChampLie
  /** Block that a choice fills in; without one it is the answer itself. */
  bloc?: string
  /** Others to choose from, once enough is typed. */
  chercher?: (q: string, signal: AbortSignal) => Promise<readonly Habitude['valeur'][]>
}

/** A name among those that the enterprise already gave, which may also be a new one. */
export function ChampHabituel({ lie, bloc, chercher }: Props) {
  const { frame, value, onChange } = lie
  const { setValue, getValues } = useFormContext()
  const { load } = useHabitudes(bloc ?? frame.name)
  return (
    <ComboBox
      {...frame}
      value={value as string | null}
      onChange={onChange}
      freeText
      minChars={0}
      load={async (q, signal) => {
        const siennes = await load()
        const autres = chercher && q.length > 1 ? await chercher(q, signal) : []
        return findHabitudes(siennes, q, autres)
      }}
      onSelect={({ valeur }) => {
        if (bloc && typeof valeur === 'object') setValue(bloc, partOf(getValues(bloc) as object, valeur))
      }}
    />
  )
}

/** The answer of the last contract, until another is given. */
export function ChampRepris({ lie }: { lie: ChampLie }) {
  const { name } = lie.frame
  const [derniere] = useHabitudes(name).connues
  const propose = useProposal()
  useEffect(() => {
    propose({ [name]: derniere })
  }, [propose, name, derniere])
  const reprise = derniere !== undefined && lie.value === derniere && t.dernierContrat
  return <ChampHabituel lie={{ ...lie, frame: { ...lie.frame, prefilled: reprise } }} />
}
