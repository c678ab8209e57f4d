import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { openPostgres } from '../../node/postgres.ts'
import { freePort } from '../../testing/free-port.ts'
import { type Depart, startPostgres } from '../../testing/postgres-server.ts'

const exec = promisify(execFile)

/** A running PostgreSQL. */
interface Instance {
  readonly url: string
  readonly data: string
  end(): Promise<void>
}

/** Where servers come from, and how a base backup of one is taken while it runs. */
export interface Fabrique {
  readonly nom: string
  start(depart: Depart): Promise<Instance>
  baseBackup(instance: Instance, target: string): Promise<void>
}

/** Puts a file in a folder of data, whose owner PostgreSQL runs as. */
export async function putFile(data: string, name: string, text: string): Promise<void> {
  const { uid, gid } = await stat(data)
  await writeFile(join(data, name), text)
  await chown(join(data, name), uid, gid)
}

/** Of npm, which has no `pg_basebackup`: the calls that it makes, on one session. */
export const NPM: Fabrique = {
  nom: 'PostgreSQL of npm, pg_backup_start',
  start: (depart) => startPostgres({ ...depart, durable: true }),
  async baseBackup({ url, data }, target) {
    const db = openPostgres(url, { max: 1 })
    await sql`select pg_backup_start('reprise', true)`.execute(db)
    // What a running server removes meanwhile is missed by `cp`, and by nobody: its log has it.
    await exec('cp', ['-a', data, target]).catch(() => undefined)
    const { rows } = await sql<{ labelfile: string }>`select labelfile from pg_backup_stop()`.execute(db)
    await db.destroy()
    await rm(join(target, 'postmaster.pid'), { force: true })
    for (const segment of globSync('pg_wal/[0-9A-F]*', { cwd: target })) await rm(join(target, segment))
    await putFile(target, 'backup_label', rows[0]?.labelfile ?? '')
  },
}

/** Of Debian; null where it is not installed. */
export function debian(): Fabrique | null {
  const bin = globSync('/usr/lib/postgresql/*/bin/pg_basebackup')
    .toSorted()
    .at(-1)
    ?.replace('/pg_basebackup', '')
  if (!bin) return null
  const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  // PostgreSQL does not run as root.
  const as = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {}

  async function newData(): Promise<string> {
    const folder = await mkdtemp('/tmp/mon-espace-pg-')
    if (as.uid !== undefined) await chown(folder, as.uid, as.gid)
    const data = join(folder, 'data')
    const flags = ['-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync']
    await exec(join(bin ?? '', 'initdb'), ['-D', data, ...flags], as)
    return data
  }
  return {
    nom: `${version}, pg_basebackup`,
    async start({ reglages = [], donnees }) {
      const data = donnees ?? (await newData())
      const port = await freePort()
      const flags = ['unix_socket_directories=', ...reglages].flatMap((flag) => ['-c', flag])
      const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
        ...as,
        stdio: 'ignore',
      })
      // A trial that ends in a fault leaves none behind.
      const kill = () => child.kill('SIGINT')
      process.once('exit', kill)
      const url = `postgres://postgres@127.0.0.1:${port}/postgres`
      while (!(await takesWrites(url))) {
        if (child.exitCode !== null) throw new Error(`PostgreSQL stopped: ${child.exitCode}`)
        await pause(50)
      }
      return {
        url,
        data,
        end: async () => {
          const over = once(child, 'exit')
          kill()
          await over
          process.off('exit', kill)
          await rm(donnees ?? dirname(data), { recursive: true })
        },
      }
    },
    async baseBackup({ url }, target) {
      await exec(join(bin, 'pg_basebackup'), ['-d', url, '-D', target, '-c', 'fast', '-X', 'none'], as)
    },
  }
}

async function takesWrites(url: string): Promise<boolean> {
  const db = openPostgres(url, { max: 1 })
  try {
    const { rows } = await sql<{ no: boolean }>`select pg_is_in_recovery() as no`.execute(db)
    return rows[0]?.no === false
  } catch {
    return false
  } finally {
    await db.destroy()
  }
}
