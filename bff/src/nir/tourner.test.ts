import { expect, it } from 'vitest'
import { ADMIN, createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'
import { createNirCipher, DEMO_NIR_KEY } from './cipher.ts'
import { rotateNirKey } from './tourner.ts'

it('seals every NIR again with the new key, which then opens them alone', async () => {
  const { signIn, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id } = await fillDraft(who)
  await validDossier(who)
  const webhook = { url: 'https://sirh.example/recu', evenements: ['dossier.annule'] }
  const admin = await signIn(ADMIN)
  const made = await admin.call('POST', `/entreprises/${SIRET_PARIS}/webhooks`, webhook)
  const fresh = { id: 'k2', bytes: new Uint8Array(32).fill(9) }
  const both = await createNirCipher([fresh, DEMO_NIR_KEY])
  expect(await rotateNirKey({ ...deps, nirCipher: both }, 'k2')).toEqual({
    dossiers: 2,
    instantanes: 1,
    webhooks: 1,
  })
  expect(await rotateNirKey({ ...deps, nirCipher: both }, 'k2')).toEqual({
    dossiers: 0,
    instantanes: 0,
    webhooks: 0,
  })
  const { secrets_scelles } = await deps.db
    .selectFrom('webhook')
    .select('secrets_scelles')
    .executeTakeFirstOrThrow()
  const opened = await (await createNirCipher([fresh])).open(secrets_scelles, made.body.id)
  expect(JSON.parse(opened)).toEqual({ actuel: made.body.secret, ancien: null })
  const row = await deps.db
    .selectFrom('dossier')
    .select('nir_scelle')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(await (await createNirCipher([fresh])).open(row.nir_scelle ?? '', id)).toBe('2100275112046')
})
