import { defineModule, type Session } from '@mon-espace/module-kit'
import { mountAsHost, type Told } from '@mon-espace/module-kit/testing'
import { ToastProvider } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { page } from 'vitest/browser'

/** The page under test. */
export const screen = page

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

interface Opening {
  readonly at?: string
  readonly role?: NonNullable<Session['role']>
  /** Instead of somebody of this role. */
  readonly session?: Session
  /** Who is found signed in when the session is read again. */
  readonly relue?: () => Session
}

/** Mounts a screen at this address as the host does. */
export function monter(
  ecran: ReactNode,
  {
    at = '/mes-contrats',
    role = 'employeur',
    session = sessionOf(role),
    relue = () => session,
  }: Opening = {},
): Promise<Told> {
  const Root = () => <ToastProvider>{ecran}</ToastProvider>
  const lifecycles = defineModule({ name: 'ecran', load: async () => ({ default: Root }), styles: [] })
  return mountAsHost('ecran', lifecycles, { at, session, refresh: relue })
}
