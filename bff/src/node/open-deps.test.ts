import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { postLettre } from '../courriels/outbox.ts'
import { startSmtp } from '../testing/smtp.ts'
import { openPlatform } from './open-deps.ts'
import { readSettings } from './settings.ts'
import { openSqlite } from './sqlite.ts'

it('closes though the mail server hangs, and keeps the mail', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'platform-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const reached = Promise.withResolvers<void>()
  const smtp = await startSmtp({}, () => {
    reached.resolve()
    return new Promise(() => {})
  })
  onTestFinished(smtp.close)
  const settings = readSettings({ DATA_DIR: folder, SMTP_URL: smtp.url, LOG: 'silent' })
  const platform = await openPlatform(settings)
  const { db, clock, outbox } = platform.deps
  await postLettre(db, clock, ['la@b.example'], { sujet: 'S', titre: 'T', paragraphes: ['P'] })
  outbox.wake()
  await reached.promise
  platform.drain()
  await platform.close()
  const store = openSqlite(join(folder, 'mon-espace.sqlite'))
  const rows = await store.selectFrom('courriel').select(['etat', 'erreur']).execute()
  await store.destroy()
  expect(rows).toEqual([{ etat: 'a_envoyer', erreur: 'arret' }])
})

const CLE_PORTAIL = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
const PRODUCTION = {
  MODE: 'production',
  SMTP_URL: 'smtp://127.0.0.1:9',
  URL_PUBLIQUE: 'https://espace.example',
  CLES_NIR: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  PORTAIL_CLES: JSON.stringify({ keys: [{ kid: 'portail', ...CLE_PORTAIL }] }),
  LOG: 'silent',
}

it('nobody signs on line without a seal, except in the demo', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'platform-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const sealed = async (env: Record<string, string>) => {
    const platform = await openPlatform(readSettings({ ...env, DATA_DIR: folder }))
    await platform.close()
    return platform.deps.signature !== null
  }
  expect([await sealed({ LOG: 'silent' }), await sealed(PRODUCTION)]).toEqual([true, false])
})

it('does not start with a seal that it cannot open, and says which setting that is, not its password', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'platform-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const cachet = join(folder, 'cachet.p12')
  await writeFile(cachet, 'bonjour')
  const start = (path: string) =>
    openPlatform(
      readSettings({
        DATA_DIR: folder,
        SCEAU_PKCS12: path,
        SCEAU_PKCS12_MOT_DE_PASSE: 'un secret',
        LOG: 'silent',
      }),
    ).catch(({ message }: Error) => message)
  expect(await start(join(folder, 'absent'))).toBe('bad settings: SCEAU_PKCS12: out of reach (ENOENT)')
  expect(await start(cachet)).toBe(
    'bad settings: SCEAU_PKCS12: CleRefusee: not a PKCS#12 that this password opens',
  )
})
