import type { Session } from '@mon-espace/module-kit/host-contract'
import { expect, it, vi } from 'vitest'
import { forgetPersonBefore } from './another-person.ts'

const nobody: Session = { compte: null, entreprises: [], role: null }
const person = (id: string) => ({ ...nobody, compte: { id } }) as Session

it('loads the page anew for another person, not for the same one back, nor for the first', () => {
  const reload = vi.fn()
  let now = nobody
  let told = () => undefined as unknown
  const become = (session: Session) => {
    now = session
    told()
  }
  forgetPersonBefore(
    {
      get: () => now,
      subscribe: (listener) => {
        told = listener
        return () => undefined
      },
    },
    reload,
  )
  for (const session of [person('a'), nobody, person('a'), nobody]) become(session)
  expect(reload).not.toHaveBeenCalled()
  become(person('b'))
  expect(reload).toHaveBeenCalledOnce()
})
