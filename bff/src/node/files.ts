import { createHash, hash, randomUUID } from 'node:crypto'
import {
  chmod,
  copyFile,
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileAltered, type FileStore, FileStoreFull, FileTooLarge } from '../pieces/file-store.ts'

/** Folder of what is being received. */
const ARRIVEES = 'entrants'
const SHA256 = /^[0-9a-f]{64}$/
const DOSSIER_PRIVE = 0o700
const FICHIER_PRIVE = 0o600
/** What is tried before a deposit is asked for: some pages of the store, which is on the same disk. */
const SONDE = new Uint8Array(64 * 1024)
const missing = (fault: unknown) => (fault as { code?: string }).code === 'ENOENT'
const full = (fault: unknown) => ['ENOSPC', 'EDQUOT'].includes((fault as { code?: string }).code ?? '')

/** Files of this machine, and the broom for what nobody has any more. */
export interface LocalFileStore extends FileStore {
  /**
   * Removes unfinished uploads and files that no document has (deleted, or left by a killed process), when they are
   * older than `olderThanMs`: a younger one may belong to a deposit under way.
   */
  sweep(known: (sha256: string) => Promise<boolean>, olderThanMs: number): Promise<number>
}

/** Files in a folder: `<folder>/ab/abcdef…`, written aside, synced, then named: a file is whole or absent. */
export async function createLocalFileStore(folder: string): Promise<LocalFileStore> {
  const incoming = join(folder, ARRIVEES)
  await mkdir(incoming, { recursive: true, mode: DOSSIER_PRIVE })
  // Made by an earlier version, it may be open to the whole machine; another user's is for them to close.
  await chmod(folder, DOSSIER_PRIVE).catch(() => undefined)
  /** Contents found altered, until they are found as they were, or gone. */
  const alteres = new Set<string>()
  const pathOf = (sha256: string) => {
    if (!SHA256.test(sha256)) throw new Error('not a SHA-256')
    return join(folder, sha256.slice(0, 2), sha256)
  }

  async function writeAll(file: FileHandle, content: AsyncIterable<Uint8Array>, max: number) {
    const digest = createHash('sha256')
    let taille = 0
    for await (const chunk of content) {
      taille += chunk.length
      if (taille > max) throw new FileTooLarge()
      digest.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
    return { sha256: digest.digest('hex'), taille }
  }

  /**
   * Set aside, then asked about, then removed or put back: a document written before the question is heard of, one written
   * after it keeps its content anew.
   */
  async function removeUnused(sha256: string, isUsed: (sha256: string) => Promise<boolean>): Promise<void> {
    const aside = join(incoming, sha256)
    if (await move(pathOf(sha256), aside)) await settle(aside, isUsed)
  }

  async function settle(aside: string, isUsed: (sha256: string) => Promise<boolean>): Promise<void> {
    const sha256 = basename(aside)
    if (await isUsed(sha256)) await move(aside, pathOf(sha256))
    else await rm(aside, { force: true })
  }

  async function get(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const content = await readFile(pathOf(sha256)).catch((fault) => {
      if (missing(fault)) return null
      throw fault
    })
    // Whole before its first byte leaves: a file is bounded, and half an answer could not be taken back.
    if (content && hash('sha256', content) !== sha256) {
      alteres.add(sha256)
      throw new FileAltered()
    }
    alteres.delete(sha256)
    return content && new Uint8Array(content)
  }

  return {
    async receive(content, max) {
      const path = join(incoming, randomUUID())
      const file = await open(path, 'wx', FICHIER_PRIVE)
      try {
        const { sha256, taille } = await writeAll(file, content, max)
        return {
          sha256,
          taille,
          read: async () => new Uint8Array(await readFile(path)),
          keep: async () => {
            const target = pathOf(sha256)
            await mkdir(dirname(target), { recursive: true, mode: DOSSIER_PRIVE })
            const twin = join(incoming, randomUUID())
            try {
              await twinOf(path, twin)
              await rename(twin, target)
            } finally {
              // Renaming a file over itself leaves both names.
              await rm(twin, { force: true })
            }
            await syncPath(dirname(target))
          },
          discard: () => rm(path, { force: true }),
        }
      } catch (fault) {
        await rm(path, { force: true })
        throw full(fault) ? new FileStoreFull() : fault
      } finally {
        await file.close()
      }
    },
    get,
    remove: removeUnused,
    async check() {
      const path = join(incoming, randomUUID())
      try {
        await writeFile(path, SONDE, { flag: 'wx', mode: FICHIER_PRIVE })
      } finally {
        await rm(path, { force: true })
      }
    },
    async intact() {
      // One is read at a time: whoever asks waits for one file at the most.
      const [altere] = alteres
      if (altere !== undefined) await get(altere).catch(() => undefined)
      return alteres.size === 0
    },
    async sweep(known, olderThanMs) {
      const before = Date.now() - olderThanMs
      const isOld = async (path: string) => {
        const found = await stat(path).catch(() => null)
        return found !== null && found.mtimeMs <= before
      }
      let removed = 0
      for (const name of await readdir(incoming)) {
        const path = join(incoming, name)
        // Its removal was begun, by a process that was killed.
        if (SHA256.test(name)) await settle(path, known)
        else if (await isOld(path)) {
          await rm(path, { force: true })
          removed += 1
        }
      }
      for (const prefix of await readdir(folder))
        if (/^[0-9a-f]{2}$/.test(prefix))
          for (const sha256 of await readdir(join(folder, prefix)))
            if (!(await known(sha256)) && (await isOld(join(folder, prefix, sha256)))) {
              await removeUnused(sha256, known)
              removed += 1
            }
      return removed
    },
  }
}

/** @returns false when there is nothing to move: another process did. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (fault) {
    if (missing(fault)) return false
    throw fault
  }
}

/** A second name of a file, or a copy of it on the file systems that give one name only. */
async function twinOf(path: string, twin: string): Promise<void> {
  try {
    await link(path, twin)
  } catch {
    await copyFile(path, twin)
    await syncPath(twin)
  }
}

/** A folder, or a file: what was written there stays through a power cut. */
async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
