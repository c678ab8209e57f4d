import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import { createLocalFileStore } from '../node/files.ts'
import { FileStoreFull } from '../pieces/file-store.ts'
import { call, endServeur, startServeur } from './serveur.ts'

const MO = 1024 * 1024
const EMAIL = 'employeur@interim-demo.example'

async function* megabytes(count: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < count; i++) yield new Uint8Array(MO).fill(i)
}

type Verdict = { line: string; ok: boolean }

/** Does something on a small disk of its own, then takes the disk away. */
async function onSmallDisk(megaoctets: number, work: (folder: string) => Promise<Verdict>): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'epreuve-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megaoctets}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await rm(folder, { recursive: true })
    return { line: 'disk full: not tried, this user may not mount a small disk', ok: true }
  }
  try {
    return await work(folder)
  } finally {
    execFileSync('umount', [folder])
    await rm(folder, { recursive: true })
  }
}

/** Fills a disk of 4 MB: the deposit that does not fit says so, leaves nothing, and the next small one passes. */
export const fillDisk = () =>
  onSmallDisk(4, async (folder) => {
    const store = await createLocalFileStore(folder)
    const fault = await store.receive(megabytes(8), 10 * MO).catch((f: unknown) => f)
    const next = await store.receive(megabytes(2), 10 * MO)
    await next.keep()
    const whole = (await store.get(next.sha256))?.length === 2 * MO
    const full = fault instanceof FileStoreFull
    return {
      line: `disk full: 8 MB on a disk of 4 MB ${full ? 'refused (507), nothing left' : 'NOT refused'}; 2 MB after it ${whole ? 'kept whole' : 'LOST'}`,
      ok: full && whole,
    }
  })

/** Fills the disk of a running server: its writes are 507, it says that it is not ready, and is again once there is room. */
export const fillStore = () =>
  onSmallDisk(40, async (folder) => {
    const server = await startServeur(folder)
    const filling = join(folder, 'filling')
    const status = async (method: string, path: string, body?: unknown) =>
      (await call(server, '', method, path, body)).status
    const signInStatus = () => status('POST', '/session', { email: EMAIL, motDePasse: MOT_DE_PASSE_DEMO })
    const full = await fillUp(filling)
    const during = [await signInStatus(), await status('GET', '/sante/pret')]
    await rm(filling)
    const after = [await signInStatus(), await status('GET', '/sante/pret')]
    await endServeur(server, 'SIGTERM')
    return {
      line: `store on a full disk (${full}): sign-in ${during[0]}, ready ${during[1]}; with room again: ${after.join(', ')}`,
      ok: during.join() === '507,503' && after.join() === '200,200',
    }
  })

async function fillUp(path: string): Promise<string> {
  try {
    for (;;) await appendFile(path, new Uint8Array(4096))
  } catch (fault) {
    return (fault as { code: string }).code
  }
}
