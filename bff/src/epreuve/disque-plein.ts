import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalFileStore } from '../node/files.ts'
import { FileStoreFull } from '../pieces/file-store.ts'

const MO = 1024 * 1024

async function* megabytes(count: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < count; i++) yield new Uint8Array(MO).fill(i)
}

/** Fills a disk of 4 MB: the deposit that does not fit says so, leaves nothing, and the next small one passes. */
export async function fillDisk(): Promise<{ line: string; ok: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'epreuve-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await rm(folder, { recursive: true })
    return { line: 'disk full: not tried, this user may not mount a small disk', ok: true }
  }
  try {
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
  } finally {
    execFileSync('umount', [folder])
    await rm(folder, { recursive: true })
  }
}
