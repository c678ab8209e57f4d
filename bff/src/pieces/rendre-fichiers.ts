import type { Store } from '../store/store.ts'
import { readEmpreintes } from './empreintes.ts'
import type { FileStore } from './file-store.ts'
import { isFileUsed } from './is-file-used.ts'

/** What a place keeps of a file under its hash, after it was removed or written over. */
export interface Versions {
  /** Is anything there now? Nothing of it is read. */
  isThere(sha256: string): Promise<boolean>
  /** A version that is what the hash says, read through; null when none is. */
  find(sha256: string): Promise<string | null>
  /** Makes a version the one that is read. @returns false when it went meanwhile */
  restore(sha256: string, version: string): Promise<boolean>
}

interface Options {
  readonly db: Store
  readonly files: Pick<FileStore, 'verify'>
  readonly versions: Versions
  /** Only what is missing, which is told without reading: what was altered stays so. */
  readonly manquants?: boolean
  /** Finds, and brings nothing back. */
  readonly essai?: boolean
}

/** What a search found: how many files the store names, how many came back (or would), and those that no version is of. */
export interface Rendus {
  readonly fichiers: number
  readonly rendus: number
  readonly introuvables: readonly string[]
}

/** Files asked for at a time, and looked at side by side. */
const [PAGE, DE_FRONT] = [500, 8]

async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const one = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: DE_FRONT }, one))
}

/**
 * Looks for every file that the store names, and brings back those that are missing or altered from the versions that are kept.
 * It may be done while the service runs, and again.
 */
export async function giveBackFiles({ db, files, versions, ...options }: Options): Promise<Rendus> {
  const introuvables: string[] = []
  let [fichiers, rendus] = [0, 0]

  const isLost = async (sha256: string) =>
    options.manquants ? !(await versions.isThere(sha256)) : (await files.verify(sha256)) !== 'conforme'

  async function giveBack(sha256: string): Promise<void> {
    if (!(await isLost(sha256))) return
    const version = await versions.find(sha256)
    if (version !== null && (options.essai || (await versions.restore(sha256, version)))) rendus += 1
    // One that nobody names any more went with its last document.
    else if (await isFileUsed(db, sha256)) introuvables.push(sha256)
  }

  for (let page = await readEmpreintes(db, '', PAGE); page.length > 0; ) {
    await forEach(page, giveBack)
    fichiers += page.length
    page = await readEmpreintes(db, page.at(-1) ?? '', PAGE)
  }
  return { fichiers, rendus, introuvables: introuvables.sort() }
}
