import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import { boundToIdentite, sealIdToken } from '../identite/id-token.ts'
import { isCode } from '../second-facteur/codes.ts'
import { openTotp } from '../second-facteur/totp.ts'
import { ADMIN, createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'
import { createNirCipher, DEMO_NIR_KEY } from './cipher.ts'
import { rotateNirKey } from './tourner.ts'

it('seals every NIR and second factor again with the new key, which then opens them alone', async () => {
  const { signIn, deps, clock } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id } = await fillDraft(who)
  await validDossier(who)
  const webhook = { url: 'https://sirh.example/recu', evenements: ['dossier.annule'] }
  const admin = await signIn(ADMIN)
  const made = await admin.call('POST', `/entreprises/${SIRET_PARIS}/webhooks`, webhook)
  const { totp, codes } = (
    await who.call('POST', '/compte/second-facteur', { etape: 'preparer', type: 'totp' })
  ).body
  const timestamp = clock.now().getTime()
  const code = new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate({ timestamp })
  const confirmation = { etape: 'confirmer', type: 'totp', nom: 'Téléphone', code }
  await who.call('POST', '/compte/second-facteur', confirmation)
  const facteurOf = await deps.db.selectFrom('second_facteur').select('compte_id').executeTakeFirstOrThrow()
  // A sign-in by the provider, and a means being enrolled.
  await deps.db
    .updateTable('session')
    .set({ jeton_identite: await sealIdToken(deps.nirCipher, 'jeton', facteurOf.compte_id) })
    .where('compte_id', '=', facteurOf.compte_id)
    .execute()
  const pending = (await admin.call('POST', '/compte/second-facteur', { etape: 'preparer', type: 'totp' }))
    .body
  const fresh = { id: 'k2', bytes: new Uint8Array(32).fill(9) }
  const both = await createNirCipher([fresh, DEMO_NIR_KEY])
  expect(await rotateNirKey({ ...deps, nirCipher: both }, 'k2')).toEqual({
    dossiers: 2,
    instantanes: 1,
    webhooks: 1,
    facteurs: 1,
    codes: 8,
    sessions: 3,
  })
  expect(await rotateNirKey({ ...deps, nirCipher: both }, 'k2')).toEqual({
    dossiers: 0,
    instantanes: 0,
    webhooks: 0,
    facteurs: 0,
    codes: 0,
    sessions: 0,
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
  const facteur = await deps.db.selectFrom('second_facteur').selectAll().executeTakeFirstOrThrow()
  const alone = await createNirCipher([fresh])
  expect(await openTotp(alone, facteur.secret_scelle ?? '', facteur.compte_id)).toBe(totp.secret)
  // The recovery code, the means being enrolled and the token are good with the new key alone.
  Object.assign(deps, { nirCipher: alone })
  const compteId = facteur.compte_id
  expect(await isCode(deps.db, alone, compteId, codes[0].replaceAll('-', ''))).toBe(true)
  const { jeton_identite } = await deps.db
    .selectFrom('session')
    .select('jeton_identite')
    .where('jeton_identite', 'is not', null)
    .executeTakeFirstOrThrow()
  expect(await alone.open(jeton_identite ?? '', boundToIdentite(compteId))).toBe('jeton')
  const answered = new TOTP({ secret: Secret.fromBase32(pending.totp.secret) }).generate({ timestamp })
  const done = await admin.call('POST', '/compte/second-facteur', { ...confirmation, code: answered })
  expect(done.body.facteur).toMatchObject({ codesRestants: 8 })
})

it.each([
  ['k_2', 'ka2'],
  ['K2', 'k2'],
  ['k2', 'k20'],
  ['k20', 'k2'],
])('takes a value of the key %s for its own, and one of %s for another’s', async (premiere, autre) => {
  const { signIn, deps } = await createHarness()
  await fillDraft(await signIn(EMPLOYEUR))
  const keys = [
    { id: premiere, bytes: new Uint8Array(32).fill(8) },
    { id: autre, bytes: new Uint8Array(32).fill(9) },
    DEMO_NIR_KEY,
  ] as const
  const [ours, theirs, demo] = keys
  const before = await createNirCipher([theirs, demo])
  expect((await rotateNirKey({ ...deps, nirCipher: before }, autre)).dossiers).toBe(1)
  const after = await createNirCipher([ours, theirs, demo])
  expect((await rotateNirKey({ ...deps, nirCipher: after }, premiere)).dossiers).toBe(1)
  expect((await rotateNirKey({ ...deps, nirCipher: after }, premiere)).dossiers).toBe(0)
})
