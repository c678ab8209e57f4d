import { HoursField } from '@mon-espace/ui'
import { useCallback, useSyncExternalStore } from 'react'
import { useFormContext } from 'react-hook-form'
import { usePoint, useSaisie } from '../contexte.ts'
import type { ChampLie } from './use-champ.ts'

/** Hours and minutes, asked in one field and held in two. */
export default function ChampHeures({ lie, minutes }: { lie: ChampLie; minutes: string }) {
  const { frame, value, typing } = lie
  const { formulaire, controle } = useSaisie()
  const { getValues } = useFormContext()
  const subscribe = useCallback(
    (notify: () => void) => formulaire.subscribeAt(minutes, notify),
    [formulaire, minutes],
  )
  const poses = useSyncExternalStore(subscribe, () => formulaire.posesAt(minutes))
  const point = usePoint(minutes)
  const reste: unknown = getValues(minutes)
  const lue = typeof value === 'number' ? value * 60 + (typeof reste === 'number' ? reste : 0) : value
  return (
    <HoursField
      {...frame}
      error={frame.error ?? point?.message}
      value={lue as number | string | null}
      resets={typing.resets + poses}
      onChange={(saisie) => {
        const lisible = typeof saisie === 'number'
        typing.onChange(lisible ? Math.floor(saisie / 60) : saisie)
        formulaire.type(minutes, lisible ? saisie % 60 : null)
      }}
      onBlur={() => {
        controle.leave(minutes)
        frame.onBlur()
      }}
    />
  )
}
