import { mkdtemp, rm } from 'node:fs/promises'
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
