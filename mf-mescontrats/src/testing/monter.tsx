import { defineModule, type HostProps, type Session } from '@mon-espace/module-kit'
import { ToastProvider } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { page } from 'vitest/browser'

/** The page under test. */
export const screen = page

/** Where a screen asked its host to go, and what it had it say, in order. */
export interface Told {
  navigated: string[]
  announced: string[]
}

let leave: (() => Promise<void>) | undefined

const sessionOf = (role: NonNullable<Session['role']>): Session => ({
  compte: {
    id: 'c-1',
    email: 'claire@interim-demo.example',
    civilite: 'Mme',
    nom: 'Petit',
    prenom: 'Claire',
    fonction: null,
    telephone: null,
  },
  entreprises: [{ siret: '99912345800013', siren: '999123458', denomination: 'INTERIM DEMO', role }],
  role,
})

/** Mounts a screen at this address as the host does, for somebody of this role. Navigating changes the address. */
export async function monter(
  ecran: ReactNode,
  { at = '/mes-contrats', role = 'employeur' as NonNullable<Session['role']> } = {},
): Promise<Told> {
  const told: Told = { navigated: [], announced: [] }
  const before = window.location.href
  const session = sessionOf(role)
  const domElement = document.createElement('main')
  domElement.className = 'me-root'
  document.body.append(domElement)
  window.history.pushState(null, '', at)
  const host: HostProps = {
    basePath: '',
    session: { get: () => session, refresh: async () => session, subscribe: () => () => undefined },
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
  const Root = () => <ToastProvider>{ecran}</ToastProvider>
  const { bootstrap, mount, unmount } = defineModule({
    name: 'ecran',
    load: async () => ({ default: Root }),
    styles: [],
  })
  const props = { ...host, name: 'ecran', domElement }
  await bootstrap(props)
  await mount(props)
  leave = async () => {
    await unmount(props)
    domElement.remove()
    window.history.pushState(null, '', before)
  }
  return told
}

afterEach(async () => {
  await leave?.()
  leave = undefined
  localStorage.clear()
})
