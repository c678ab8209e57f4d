import { afterEach, expect, it, vi } from 'vitest'
import type { Session } from '../host-contract/index.ts'
import { createSessionStore } from './session-store.ts'

const nobody: Session = { compte: null, entreprises: [], role: null }
const somebody: Session = { ...nobody, role: 'employeur' }

afterEach(() => void vi.unstubAllGlobals())

it('keeps the answer to the last question, however late the first is answered', async () => {
  const first = Promise.withResolvers<Response>()
  const answers = [first.promise, Promise.resolve(Response.json(somebody))]
  vi.stubGlobal('fetch', () => answers.shift())
  const store = createSessionStore()
  const asked = store.refresh()
  await store.refresh()
  first.resolve(Response.json(nobody))
  expect(await asked).toEqual(somebody)
  expect(store.get()).toEqual(somebody)
})

it('tells who follows it', async () => {
  vi.stubGlobal('fetch', async () => Response.json(somebody))
  const store = createSessionStore()
  const told = vi.fn()
  const stop = store.subscribe(told)
  await store.refresh()
  stop()
  await store.refresh()
  expect(told).toHaveBeenCalledOnce()
})
