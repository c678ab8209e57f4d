import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'
import { createNirCipher, DEMO_NIR_KEY } from './cipher.ts'
import { rotateNirKey } from './tourner.ts'

it('seals every NIR again with the new key, which then opens them alone', async () => {
  const { signIn, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id } = await fillDraft(who)
  await validDossier(who)
  const fresh = { id: 'k2', bytes: new Uint8Array(32).fill(9) }
  const both = await createNirCipher([fresh, DEMO_NIR_KEY])
  expect(await rotateNirKey({ ...deps, nirCipher: both }, 'k2')).toEqual({
    dossiers: 2,
    instantanes: 1,
    facteurs: 0,
  })
  expect(await rotateNirKey({ ...deps, nirCipher: both }, 'k2')).toEqual({
    dossiers: 0,
    instantanes: 0,
    facteurs: 0,
  })
  const row = await deps.db
    .selectFrom('dossier')
    .select('nir_scelle')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(await (await createNirCipher([fresh])).open(row.nir_scelle ?? '', id)).toBe('2100275112046')
})
