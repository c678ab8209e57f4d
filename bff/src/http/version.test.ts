import { expect, it } from 'vitest'
import { createHarness } from '../testing/harness.ts'
import { createAttente, type Precoce } from './version.ts'

it('has as many early writes of an account wait at once as it is said, and no more', async () => {
  const { deps } = await createHarness(undefined, 1)
  const { id: dossierId } = await deps.db.selectFrom('dossier').select('id').executeTakeFirstOrThrow()
  const waitFor = createAttente(deps.db)
  const ended: string[] = []
  const wait = async (nom: string, compteId: string) => {
    const write: Precoce = { compteId, dossierId, since: 1, named: 5_000 }
    await waitFor(write, 2)
    ended.push(nom)
  }
  const all = [wait('a1', 'a'), wait('a2', 'a'), wait('a3', 'a'), wait('b1', 'b')]
  await all[2]
  expect(ended).toEqual(['a3'])
  await Promise.all(all)
  const last = wait('a4', 'a')
  await deps.db.updateTable('dossier').set({ version: 5_000 }).where('id', '=', dossierId).execute()
  await last
  expect(ended).toHaveLength(5)
})
