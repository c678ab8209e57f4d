import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { aSigner, lienDe } from '../../testing/signature.ts'
import { documentsJoints } from './020-documents-joints.ts'

it('leaves a circuit under way as it was: of the contract alone, and signed on', async () => {
  const { signIn, person, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id } = await aSigner(who)
  const circuit = async () => (await who.call('GET', `/dossiers/${id}/signature`)).body
  await (await lienDe(person(), 'visa@cfa-demo.example')).signNow()
  const before = await circuit()
  const { db } = deps
  for (const table of ['apposition', 'document_joint']) await db.schema.dropTable(table).execute()
  await documentsJoints.up(db)
  expect([await circuit(), before.joints]).toEqual([before, []])
  expect((await (await lienDe(person(), EMPLOYEUR)).signNow()).status).toBe(200)
})
