import { useHost } from '@mon-espace/module-kit'
import { onSessionLost } from '@mon-espace/module-kit/api'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { quiet } from '../socle/temps/quiet.ts'
import type { ReconnexionProps } from './dialogue-reconnexion.tsx'
import { usePauseFrappe } from './use-pause-frappe.ts'

const loadDialogue = async () => (await import('./dialogue-reconnexion.tsx')).DialogueReconnexion

/**
 * Signs the person in again where she is, when a call finds that the session ended: the calls that were refused are then
 * made again, and nothing typed is lost. The dialog comes in a quiet moment, before anybody needs it.
 */
export function Reconnexion() {
  const { session } = useHost()
  // The host may forget who it was as soon as it learns that the session ended.
  const courriel = useRef('')
  courriel.current = session.get().compte?.email ?? courriel.current
  const [Dialogue, setDialogue] = useState<ComponentType<ReconnexionProps>>()
  const attente = useRef<((connecte: boolean) => void) | null>(null)
  const pauseFrappe = usePauseFrappe()
  useEffect(() => {
    // Asked for again when it is needed, if it does not come.
    quiet()
      .then(loadDialogue)
      .catch(() => undefined)
  }, [])
  useEffect(
    () =>
      onSessionLost(async () => {
        await pauseFrappe()
        const arrive = await loadDialogue().catch(() => undefined)
        if (!arrive) return false
        const { promise, resolve } = Promise.withResolvers<boolean>()
        attente.current = resolve
        setDialogue(() => arrive)
        return promise
      }),
    [pauseFrappe],
  )
  if (!Dialogue) return null
  return (
    <Dialogue
      courriel={courriel.current}
      onFini={(connecte) => {
        // Whoever waits now: a sign-in put off and done all the same answers for the next one too.
        attente.current?.(connecte)
        attente.current = null
        setDialogue(undefined)
      }}
    />
  )
}
