import { createContext, useContext, useSyncExternalStore } from 'react'
import type { HostProps, Session } from '../host-contract/index.ts'

/** Carries the host's props to every component of a mounted module. */
export const HostContext = createContext<HostProps | null>(null)

/** What the host offers. Throws outside a module mounted by its lifecycles. */
export function useHost(): HostProps {
  const host = useContext(HostContext)
  if (!host) throw new Error('useHost is used outside a mounted module')
  return host
}

/** Who is signed in, followed as it changes. */
export function useSession(): Session {
  const { session } = useHost()
  return useSyncExternalStore(
    (onChange) => session.subscribe(onChange),
    () => session.get(),
  )
}
