import type { Session } from '@mon-espace/domain/api'
import type { HostProps } from '@mon-espace/module-kit'
import { afterEach } from 'vitest'
import { page } from 'vitest/browser'
import { mount, unmount } from '../main.tsx'

export const nobody: Session = { compte: null, entreprises: [], role: null }

/** What the module asked of its host, in order. */
export interface Told {
  navigated: string[]
  announced: string[]
  refreshed: number
}

let leave: (() => Promise<void>) | undefined

interface Opening {
  session?: Session
  /** The session that a refresh finds. */
  refresh?: () => Promise<Session> | Session
}

/**
 * Mounts the module at this address as a host does, with this session. Navigating within the module changes its
 * address, elsewhere is only told.
 */
export async function open(
  path: string,
  { session = nobody, refresh = () => session }: Opening = {},
): Promise<Told> {
  const told: Told = { navigated: [], announced: [], refreshed: 0 }
  const listeners = new Set<() => void>()
  let current = session
  const before = window.location.href
  window.history.pushState(null, '', path)
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
  const props = { ...host, name: 'mf-account', domElement }
  await mount(props)
  leave = async () => {
    await unmount(props)
    domElement.remove()
    window.history.pushState(null, '', before)
  }
  return told
}

/** Takes the module down, as leaving the page does. */
export async function leavePage(): Promise<void> {
  await leave?.()
  leave = undefined
}

afterEach(async () => {
  await leavePage()
  localStorage.clear()
})

/** The page under test. */
export const screen = page
