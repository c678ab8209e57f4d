import { type ReactNode, useMemo } from 'react'
import type { Recopie } from './definition.ts'
import { type Fiche, FicheContext } from './repris.ts'

/** Says where the answers come from that an element of the reference data filled in. */
export function FicheRecopie({
  element,
  recopie,
  source,
  dit,
  children,
}: {
  element: Readonly<Record<string, unknown>> | undefined
  recopie: Recopie
  /** The question in which it is chosen: its answer comes from nowhere else. */
  source: string
  dit: string
  children: ReactNode
}) {
  const fiche = useMemo((): Fiche | null => {
    if (!element) return null
    const remplis = recopie(element)
    return { answerAt: (chemin) => (chemin === source ? null : remplis[chemin]), dit }
  }, [element, recopie, source, dit])
  return <FicheContext value={fiche}>{children}</FicheContext>
}
