import { type ReactNode, useEffect, useState } from 'react'
import { useVoieProposee } from './aides.ts'
import { isFocused } from './propositions.ts'
import type { ChampLie } from './use-champ.ts'

/** A street, over the addresses of the State where the operator asks it for them; else as it is, a line of text. */
export function ChampVoie({ lie, children }: { lie: ChampLie; children: ReactNode }) {
  const Proposee = useVoieProposee()
  const [prete, setPrete] = useState(false)
  // Never under the hands: the field she is in stays the one it is.
  useEffect(() => {
    if (Proposee && !isFocused(lie.frame.name)) setPrete(true)
  })
  return Proposee && prete ? <Proposee lie={lie} /> : children
}
