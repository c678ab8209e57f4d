import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { postLettre } from '../courriels/outbox.ts'
import { createAdresseRetour } from '../courriels/retours/adresse-retour.ts'
import { DEMO_NIR_KEY } from '../nir/cipher.ts'
import { openSqlite } from '../node/sqlite.ts'
import { systemClock } from '../store/clock.ts'
import { migrate } from '../store/migrate.ts'
import { dsn } from '../testing/retour.ts'

const RETOURS = 'retours@mon-espace.example'

it('reads a maildir, one message on standard input, then tells and lifts what was set aside', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retours-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const maildir = join(folder, 'maildir')
  for (const name of ['', 'new', 'cur', 'tmp']) await mkdir(join(maildir, name), { recursive: true })
  const db = openSqlite(join(folder, 'mon-espace.sqlite'))
  await migrate(db)
  const lettre = { sujet: 'Sujet', titre: 'Titre', paragraphes: ['Bonjour,'] }
  await postLettre(db, systemClock, ['parti@b.example', 'la@b.example'], lettre)
  const rows = await db.selectFrom('courriel').select(['id', 'a']).orderBy('id').execute()
  await db.destroy()
  const retours = createAdresseRetour(RETOURS, [DEMO_NIR_KEY])
  const report = (a: string, status: string) =>
    dsn(retours.of(rows.find((row) => row.a === a)?.id ?? ''), [{ action: 'failed', status }])

  const run = (args: readonly string[], input: Uint8Array = new Uint8Array(), env: object = {}) =>
    new Promise<{ code: unknown; said: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        [new URL('courriels-retours.ts', import.meta.url).pathname, ...args],
        { env: { PATH: process.env.PATH, DATA_DIR: folder, COURRIEL_RETOURS: RETOURS, ...env } },
        (fault, stdout, stderr) => resolve({ code: fault?.code ?? 0, said: (stdout + stderr).trim() }),
      )
      child.stdin?.on('error', () => {})
      child.stdin?.end(input)
    })

  await writeFile(join(maildir, 'new', '1.host'), report('parti@b.example', '5.1.1'))
  await writeFile(join(maildir, 'new', '2.host'), dsn(RETOURS, [{ action: 'failed', status: '5.1.1' }]))
  expect(await run([maildir])).toEqual({
    code: 0,
    said: 'retours: 1 ecartee, 0 deja, 0 provisoire, 0 refus, 0 autre, 1 etranger, 0 illisible',
  })
  expect(await readdir(join(maildir, 'new'))).toEqual([])
  expect(await readdir(join(maildir, 'cur'))).toEqual(['1.host:2,S', '2.host:2,S'])
  expect((await run(['-'], report('la@b.example', '4.4.7'))).said).toContain('1 provisoire')
  expect((await run(['-'], new Uint8Array(2_000_000))).said).toContain('1 illisible')
  expect((await run(['--liste'])).said).toMatch(/^\S+Z 5\.1\.1 parti@b\.example$/)
  expect((await run(['--lever', 'Parti@b.example'])).said).toBe('Mails leave for it again.')
  expect((await run([maildir], undefined, { COURRIEL_RETOURS: '' })).code).toBe(64)
  // A mail server keeps what could not be read now.
  expect((await run(['-'], undefined, { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' })).code).toBe(75)
  // A process for each command: some seconds each on a busy machine.
}, 240_000)
