import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openPostgres } from '../../node/postgres.ts'
import { startCharge } from './charge.ts'
import { startCluster } from './cluster.ts'
import { countSessionsPerdues, findPertes } from './constat.ts'
import { countFautes, tellMesure } from './mesure.ts'
import { newPromesses } from './parcours.ts'
import type { Ligne } from './tours.ts'

const exec = promisify(execFile)
const ROOT = join(import.meta.dirname, '../../../..')
const SERVER = 'bff/src/server.ts'
const ENTRE_MS = 3000
/** Servers see a release within two seconds. */
const VUE_MS = 2500

/**
 * Puts another version of the BFF in a folder, with the packages of this one but for those of the house.
 * @param version as git names it
 * @returns its server
 */
async function layVersion(folder: string, version: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const archive = execFileSync('git', ['archive', version, 'bff', 'packages'], {
    cwd: ROOT,
    maxBuffer: 2 ** 30,
  })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '@mon-espace'), { recursive: true })
  for (const name of await readdir(join(ROOT, 'node_modules')))
    if (name !== '@mon-espace' && name !== '.cache')
      await symlink(join(ROOT, 'node_modules', name), join(modules, name))
  for (const name of await readdir(join(folder, 'packages')))
    await symlink(join(folder, 'packages', name), join(modules, '@mon-espace', name))
  for (const place of ['bff', 'packages/domain', 'packages/s3']) {
    const own = join(ROOT, place, 'node_modules')
    if (existsSync(own)) await symlink(own, join(folder, place, 'node_modules'))
  }
  return join(folder, SERVER)
}

/** A release or a rollback of mf-account, by the command that `docs/modules.md` tells. */
const module = (env: Readonly<Record<string, string>>, ...command: readonly string[]) =>
  exec('npm', ['run', ...command], { cwd: join(ROOT, 'mf-account'), env: { ...process.env, ...env } })

/** Another version of the BFF in the place of each, then a module released and taken back: no call may fail meanwhile. */
export async function rollVersions(
  folder: string,
  version: string,
  tell: (line: string) => void,
): Promise<readonly Ligne[]> {
  const before = await layVersion(join(folder, 'avant'), version)
  const cluster = await startCluster(folder, before)
  const promesses = newPromesses()
  const charge = startCharge(cluster.ports.pages, promesses)
  await pause(ENTRE_MS)
  for (const bff of cluster.bffs) {
    await bff.stop()
    await bff.start(join(ROOT, SERVER))
    await pause(ENTRE_MS)
    tell(`     ${bff.nom} is of this version`)
  }
  const bff = charge.turn()
  const env = { ...cluster.seau, DATA_DIR: join(folder, 'registre') }
  for (const release of ['9.0.1', '9.0.2', '9.0.3']) {
    await module(env, 'release', '--', '--version', release)
    await pause(VUE_MS)
  }
  await module(env, 'rollback')
  await pause(VUE_MS)
  const seen = await charge.stop()
  const modules = charge.turn()
  const db = openPostgres(cluster.postgres.url, { max: 2 })
  const pertes = await findPertes(db, promesses)
  await db.destroy()
  const sessions = await countSessionsPerdues(cluster.ports.pages, promesses.sessions)
  await cluster.end()
  const released = [...seen].filter((one) => one.startsWith('mf-account 9.0.')).length
  const lost = pertes.ecritures + pertes.depots + pertes.messages + sessions
  return [
    {
      line: `rolling release of the BFF, ${version} then this one, three times: ${tellMesure(bff)}; ${promesses.ecritures} acknowledged writes, ${lost} lost`,
      ok: countFautes(bff) + lost === 0 && bff.durees.length > 0,
    },
    {
      line: `three releases of a module and a rollback: ${tellMesure(modules)}; ${released} of 3 versions seen in pages`,
      ok: countFautes(modules) === 0 && released === 3,
    },
  ]
}
