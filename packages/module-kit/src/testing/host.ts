import type { Session } from '@mon-espace/domain/api'
import { afterEach } from 'vitest'
import type { HostProps } from '../host-contract/index.ts'
import type { ModuleLifecycles } from '../lifecycles/define-module.ts'

/** Nobody is signed in. */
export const nobody: Session = { compte: null, entreprises: [], role: null }

/** What a module asked of its host, in order. */
export interface Told {
  readonly navigated: string[]
  readonly announced: string[]
  refreshed: number
}

interface Opening {
  readonly at: string
  readonly session?: Session
  /** The session that a refresh finds. */
  readonly refresh?: () => Promise<Session> | Session
}

let leave: (() => Promise<void>) | undefined

/**
 * Mounts as a host does, at this address, with this session. Navigating changes the address.
 * @throws where the module reports a failure
 */
export async function mountAsHost(
  name: string,
  { bootstrap, mount, unmount }: ModuleLifecycles,
  { at, session = nobody, refresh = () => session }: Opening,
): Promise<Told> {
  const told: Told = { navigated: [], announced: [], refreshed: 0 }
  const listeners = new Set<() => void>()
  let current = session
  const before = window.location.href
  window.history.pushState(null, '', at)
  const domElement = document.createElement('main')
  domElement.className = 'me-root'
  document.body.append(domElement)
  const host: HostProps = {
    basePath: '',
    session: {
      get: () => current,
      refresh: async () => {
        told.refreshed += 1
        current = await refresh()
        for (const listener of listeners) listener()
        return current
      },
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    navigate: (to) => {
      told.navigated.push(to)
      window.history.pushState(null, '', to)
      window.dispatchEvent(new PopStateEvent('popstate'))
    },
    report: ({ error }) => {
      throw error
    },
    announce: (message) => {
      told.announced.push(message)
    },
  }
  const props = { ...host, name, domElement }
  await bootstrap(props)
  await mount(props)
  leave = async () => {
    await unmount(props)
    domElement.remove()
    window.history.pushState(null, '', before)
  }
  return told
}

/** Takes down what is mounted, as leaving the page does. */
export async function leavePage(): Promise<void> {
  await leave?.()
  leave = undefined
}

afterEach(async () => {
  await leavePage()
  localStorage.clear()
})
