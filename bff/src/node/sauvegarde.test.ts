import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMemoryDeps } from '../demo/page-deps.ts'
import { seedDemo } from '../demo/seed.ts'
import { migrate } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { checkStore } from './check-store.ts'
import { createLocalFileStore } from './files.ts'
import { backup } from './sauvegarde.ts'
import { openSqlite } from './sqlite.ts'

/** Writes a line as often as it can, until it is killed; says when it has begun. */
const WRITER = `
  const base = require('better-sqlite3')(process.argv[1], { timeout: 60000 })
  const insert = base.prepare("insert into charge (texte) values ('une ligne')")
  const write = () => {
    insert.run()
    setImmediate(write)
  }
  write()
  process.send('begun')
`

const check = async (db: Store, copy: string) =>
  checkStore(db, await createLocalFileStore(join(copy, 'fichiers')))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauvegarde-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a backup', () => {
  it('restores whole: pages, journal, files, reference data; and a check finds what was altered', async () => {
    const [data, copy] = [join(folder, 'data'), join(folder, 'copy')]
    const files = await createLocalFileStore(join(data, 'fichiers'))
    const db = openSqlite(join(data, 'mon-espace.sqlite'))
    await migrate(db)
    const deps = await createMemoryDeps(db, {
      urlPublique: 'http://localhost:9000',
      documents: { make: async () => new Uint8Array() },
    })
    await seedDemo({ ...deps, files }, { dossiers: 16 })
    // Imported twice between two copies; and what an import that was killed left is nobody's.
    await mkdir(join(data, 'referentiels'))
    await writeFile(join(data, 'referentiels', 'pack.json'), '{"version":"1"}')
    await backup(data, copy)
    await writeFile(join(data, 'referentiels', 'pack.json'), '{"version":"2"}')
    await writeFile(join(data, 'referentiels', 'pack.json.1.tmp'), '{')
    await backup(data, copy)
    await db.destroy()
    expect(await readdir(join(copy, 'referentiels'))).toEqual(['pack.json'])
    expect(await readFile(join(copy, 'referentiels', 'pack.json'), 'utf8')).toBe('{"version":"2"}')

    const restored = openSqlite(join(copy, 'mon-espace.sqlite'))
    const whole = await check(restored, copy)
    expect(whole).toMatchObject({ integrite: 'ok', ruptures: [], fichiers: 1, fichiersPerdus: [] })
    expect(whole.lignesJournal).toBeGreaterThan(100)

    const [prefix = ''] = (await readdir(join(copy, 'fichiers'))).filter((n) => n.length === 2)
    const [sha256 = ''] = await readdir(join(copy, 'fichiers', prefix))
    await writeFile(join(copy, 'fichiers', prefix, sha256), 'altered')
    await restored.updateTable('journal_ligne').set({ details: '{}' }).where('rang', '=', 3).execute()
    const altered = await check(restored, copy)
    expect(altered.fichiersPerdus).toEqual([sha256])
    expect(altered.ruptures.length).toBeGreaterThan(5)
    expect(altered.ruptures.every((r) => r.rang === 3)).toBe(true)
    await restored.destroy()
  })

  it('whose files of what is being signed are lost is told of each, and of a store without signatures nothing', async () => {
    const [data, copy] = [join(folder, 'signature'), join(folder, 'signature-copie')]
    await createLocalFileStore(join(data, 'fichiers'))
    const path = join(data, 'mon-espace.sqlite')
    const db = openSqlite(path)
    await migrate(db)
    await db.destroy()
    const base = new Database(path)
    base.pragma('foreign_keys = OFF')
    const [contrat, convention] = ['c', 'd'].map((one) => one.repeat(64))
    base.exec(`
      insert into circuit (id, dossier_id, etat, document_sha256, fichier_sha256, par, cree_le, expire_le)
        values ('c', 'd', 'en_cours', 'x', '${contrat}', 'x', 'x', 'x');
      insert into document_joint (circuit_id, type, nom, document_sha256, fichier_sha256, taille)
        values ('c', 'convention_formation', 'x', 'x', '${convention}', 0)`)
    await backup(data, copy)
    const restored = openSqlite(join(copy, 'mon-espace.sqlite'))
    expect((await check(restored, copy)).fichiersPerdus.toSorted()).toEqual([contrat, convention])
    await restored.destroy()
    for (const table of ['apposition', 'document_joint', 'circuit']) base.exec(`drop table ${table}`)
    base.close()
    await backup(data, copy)
  })

  it('that fails leaves the former copy as it was, and nothing of its own', async () => {
    const [data, copy] = [join(folder, 'abime'), join(folder, 'ancienne')]
    await createLocalFileStore(join(data, 'fichiers'))
    await mkdir(copy)
    await writeFile(
      join(data, 'mon-espace.sqlite'),
      'no database at all, and long enough to be read as one'.repeat(50),
    )
    await writeFile(join(copy, 'mon-espace.sqlite'), 'the former copy')
    await expect(backup(data, copy)).rejects.toThrow('not a database')
    expect(await readFile(join(copy, 'mon-espace.sqlite'), 'utf8')).toBe('the former copy')
    expect(await readdir(copy)).toEqual(['mon-espace.sqlite'])
  })

  it('names no file that came and went while it was made', async () => {
    const [data, copy] = [join(folder, 'va-et-vient'), join(folder, 'va-et-vient-copie')]
    await createLocalFileStore(join(data, 'fichiers'))
    const path = join(data, 'mon-espace.sqlite')
    const db = openSqlite(path)
    await migrate(db)
    await db.destroy()
    const base = new Database(path)
    base.pragma('foreign_keys = OFF')
    // Its file came after the files were copied, and went before they are copied again.
    base
      .prepare(`insert into piece_version (dossier_id, type, n, nom, taille, sha256, mime, canal, depose_le, par)
        values ('d', 'autre', 1, 'a.pdf', 1, ?, 'application/pdf', 'depot', '2026-01-01T00:00:00.000Z', 'x')`)
      .run('a'.repeat(64))
    const remove = base.prepare('delete from piece_version')
    const aside = join(copy, 'mon-espace.sqlite.nouveau')
    const whenCopied = () => {
      if (statSync(aside, { throwIfNoEntry: false })?.size) remove.run()
      else setImmediate(whenCopied)
    }
    whenCopied()
    await backup(data, copy)
    base.close()
    const restored = openSqlite(join(copy, 'mon-espace.sqlite'))
    expect((await check(restored, copy)).fichiersPerdus).toEqual([])
    await restored.destroy()
  })

  it('ends while somebody writes without a pause, whole and for its owner alone', async () => {
    const [data, copy] = [join(folder, 'travail'), join(folder, 'copie')]
    await createLocalFileStore(join(data, 'fichiers'))
    const path = join(data, 'mon-espace.sqlite')
    const db = openSqlite(path)
    await migrate(db)
    // Enough pages for many rounds of SQLite's own backup, each of which a write would start over.
    await sql`create table charge (n integer primary key, texte text)`.execute(db)
    await sql`with recursive c(n) as (select 1 union all select n + 1 from c where n < 20000)
      insert into charge select n, hex(randomblob(500)) from c`.execute(db)
    const writer = spawn(process.execPath, ['--eval', WRITER, path], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    await once(writer, 'message')
    // And one that writes at each turn of ours: whatever is copied in several turns finds the store changed each time.
    const here = new Database(path, { timeout: 60_000 })
    const line = here.prepare("insert into charge (texte) values ('une ligne')")
    let turning = true
    const turn = () => {
      if (!turning) return
      line.run()
      setImmediate(turn)
    }
    turn()
    await backup(data, copy)
    turning = false
    here.close()
    expect(writer.exitCode).toBeNull()
    writer.kill('SIGKILL')
    await db.destroy()

    const restored = openSqlite(join(copy, 'mon-espace.sqlite'))
    expect((await check(restored, copy)).integrite).toBe('ok')
    const { rows } = await sql<{ n: number }>`select count(*) as n from charge`.execute(restored)
    expect(rows[0]?.n).toBeGreaterThan(20_000)
    await restored.destroy()
    expect((await stat(join(copy, 'mon-espace.sqlite'))).mode & 0o777).toBe(0o600)
  })
})
