import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../../testing/free-port.ts'
import { ensureProgrammes } from '../ensure-programmes.ts'

const exec = promisify(execFile)

/** A bucket that keeps versions, as the settings name it. */
export interface Seau {
  readonly nom: string
  /** `FICHIERS_URL`. */
  readonly address: string
  /** `AWS_…`. */
  readonly environment: Readonly<Record<string, string>>
}

const PROGRAMMES = ['ceph-mon', 'ceph-osd', 'radosgw', 'aws']
const PAQUETS = ['ceph-mon', 'ceph-osd', 'radosgw', 'awscli']
const SEAU = 'mon-bucket'
/** Of the trial’s own, on this machine. */
const CLES = { AWS_ACCESS_KEY_ID: 'cle-essai', AWS_SECRET_ACCESS_KEY: 'secret-essai' }
const REGION = 'default'
const PATIENCE_MS = 120_000

/** Are Ceph and the command `aws` there? */
export const ensureCeph = (): boolean => ensureProgrammes(PROGRAMMES, PAQUETS)

/** Everything in `folder` and in memory, asked by nobody else: one node that keeps one copy. */
const configOf = (folder: string, fsid: string, mon: number, rgw: number) => `[global]
fsid = ${fsid}
mon_host = [v2:127.0.0.1:${mon}]
public_network = 127.0.0.0/8
cluster_network = 127.0.0.0/8
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
ms_mon_client_mode = crc
osd_objectstore = memstore
memstore_device_bytes = 4G
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 4
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_data = ${folder}/mon
osd_data = ${folder}/osd
rgw_data = ${folder}/rgw
rgw_frontends = beast endpoint=127.0.0.1:${rgw}
run_dir = ${folder}/run
admin_socket = ${folder}/run/$name.asok
log_file = ${folder}/$name.log
mon_cluster_log_file = ${folder}/cluster.log
pid_file =
`

async function until(what: string, test: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(300))
    if (await test().catch(() => false)) return
  throw new Error(`Ceph: no ${what}`)
}

/** Starts one, with a bucket made and set by the commands of `docs/exploitation.md`, « A bucket ». */
export async function startCeph(folder: string): Promise<Seau & { end(): Promise<void> }> {
  const [mon, rgw] = [await freePort(), await freePort()]
  const [fsid, osd] = [randomUUID(), randomUUID()]
  const config = join(folder, 'ceph.conf')
  for (const name of ['mon', 'osd', 'rgw', 'run']) await mkdir(join(folder, name), { recursive: true })
  await writeFile(config, configOf(folder, fsid, mon, rgw))

  const run = (program: string, ...args: readonly string[]) =>
    exec(program, ['-c', config, ...args], { timeout: PATIENCE_MS })
  const daemons: ChildProcess[] = []
  // A trial that ends in a fault leaves none behind.
  const kill = () => {
    for (const daemon of daemons) daemon.kill()
  }
  process.once('exit', kill)
  const serve = (program: string, ...args: readonly string[]) =>
    daemons.unshift(spawn(program, ['-c', config, '-f', ...args], { stdio: 'ignore' }))

  const map = join(folder, 'monmap')
  await exec('monmaptool', ['--create', '--fsid', fsid, '--addv', 'a', `[v2:127.0.0.1:${mon}]`, map])
  await run('ceph-mon', '--mkfs', '-i', 'a', '--monmap', map)
  serve('ceph-mon', '-i', 'a')
  await run('ceph', 'osd', 'new', osd)
  await run('ceph-osd', '--mkfs', '-i', '0', '--osd-uuid', osd)
  serve('ceph-osd', '-i', '0')
  const keys = ['--access-key', CLES.AWS_ACCESS_KEY_ID, '--secret-key', CLES.AWS_SECRET_ACCESS_KEY]
  await run('radosgw-admin', 'user', 'create', '--uid=essai', '--display-name=essai', ...keys)
  serve('radosgw', '-n', 'client.rgw')
  const endpoint = `http://127.0.0.1:${rgw}`
  await until('radosgw', () => fetch(endpoint))

  const env = { ...process.env, ...CLES, AWS_DEFAULT_REGION: REGION }
  const aws = (...args: readonly string[]) =>
    exec('aws', ['--endpoint-url', endpoint, 's3api', ...args, '--bucket', SEAU], { env })
  await aws('create-bucket')
  await aws('put-bucket-versioning', '--versioning-configuration', 'Status=Enabled')
  await aws(
    'put-bucket-lifecycle-configuration',
    '--lifecycle-configuration',
    '{"Rules":[{"ID":"versions","Status":"Enabled","Filter":{},"NoncurrentVersionExpiration":{"NoncurrentDays":30},"Expiration":{"ExpiredObjectDeleteMarker":true}}]}',
  )
  return {
    nom: /^ceph version \S+/.exec(execFileSync('ceph', ['--version'], { encoding: 'utf8' }))?.[0] ?? 'Ceph',
    address: `s3://${SEAU}/contrats?region=${REGION}&endpoint=${endpoint}`,
    environment: CLES,
    end: async () => {
      for (const daemon of daemons) {
        const over = once(daemon, 'exit')
        daemon.kill()
        await over
      }
      process.off('exit', kill)
    },
  }
}
