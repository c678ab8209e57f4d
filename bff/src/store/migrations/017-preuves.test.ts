import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { aSigner, lienDe } from '../../testing/signature.ts'
import { preuves } from './017-preuves.ts'

it('keeps, of those who had signed, the words of that time, and of nobody else', async () => {
  const { signIn, person, deps } = await createHarness()
  await aSigner(await signIn(EMPLOYEUR))
  await (await lienDe(person(), 'visa@cfa-demo.example')).signNow()
  const { db } = deps
  await db.schema.alterTable('signataire').dropColumn('consentement').execute()
  await db.schema.alterTable('circuit').dropColumn('taille').execute()
  await preuves.up(db)
  const kept = await db.selectFrom('signataire').select(['role', 'consentement']).orderBy('role').execute()
  expect(Object.fromEntries(kept.map(({ role, consentement }) => [role, consentement]))).toEqual({
    apprenti: null,
    cfa: 'J’ai lu ce contrat et je consens à le signer par voie électronique',
    employeur: null,
    representant: null,
  })
})
