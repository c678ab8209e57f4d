import { mountAsHost } from '@mon-espace/module-kit/testing'
import { page } from 'vitest/browser'
import { bootstrap, mount, unmount } from '../main.tsx'

/** Mounts the module at this address, as a host does. */
export const open = (at: string, opening: Omit<Parameters<typeof mountAsHost>[2], 'at'> = {}) =>
  mountAsHost('mf-account', { bootstrap, mount, unmount }, { at, ...opening })

/** The page under test. */
export const screen = page
