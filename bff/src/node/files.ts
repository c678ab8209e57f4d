import { hash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, copyFile, link, mkdir, open, readdir, readFile, rename, rm, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type EtatFichier, FileAltered, SHA256, type SweptFileStore } from '../pieces/file-store.ts'
import { createArrivees } from './arrivees.ts'
import { isMissing, isOlder, namesIn } from './disk.ts'
import { chunksOfFile, hashOf, openedFrom } from './lecture-fichier.ts'

/** Folder of what is being received. */
const ARRIVEES = 'entrants'
/** Folder of what was removed and is kept for a while, laid out as the files are. */
const RETIRES = 'retires'
const PREFIXE = /^[0-9a-f]{2}$/
const DOSSIER_PRIVE = 0o700

/**
 * Files in a folder: `<folder>/ab/abcdef…`, written aside, synced, then named: a file is whole or absent.
 * @param options.gardeMs how long what is removed is kept: a store taken back to an instant before finds its files, which come
 * back as they are asked for
 */
export async function createLocalFileStore(folder: string, { gardeMs = 0 } = {}): Promise<SweptFileStore> {
  const arrivees = await createArrivees(join(folder, ARRIVEES), { durable: true })
  const incoming = arrivees.folder
  // Made by an earlier version, it may be open to the whole machine; another user's is for them to close.
  await chmod(folder, DOSSIER_PRIVE).catch(() => undefined)
  /** Contents found altered, until they are found as they were, or gone. */
  const alteres = new Set<string>()
  const pathOf = (sha256: string) => {
    if (!SHA256.test(sha256)) throw new Error('not a SHA-256')
    return join(folder, sha256.slice(0, 2), sha256)
  }
  const retires = join(folder, RETIRES)
  const retireOf = (sha256: string) => join(retires, sha256.slice(0, 2), sha256)

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
    else if (gardeMs > 0) await retire(aside, retireOf(sha256))
    else await rm(aside, { force: true })
  }

  /** A content that was read through: it is what it should be, or is kept in mind as altered. */
  function judge(sha256: string, found: string): boolean {
    if (found === sha256) alteres.delete(sha256)
    else alteres.add(sha256)
    return found === sha256
  }

  /** What `read` makes of a file, or null where there is none. */
  async function ifThere<T>(sha256: string, read: (path: string) => Promise<T>): Promise<T | null> {
    try {
      return await read(pathOf(sha256))
    } catch (fault) {
      if (!isMissing(fault)) throw fault
    }
    // Whoever asks has it named: by a store that was taken back to before it was removed.
    if (await giveBack(retireOf(sha256), pathOf(sha256))) return read(pathOf(sha256))
    alteres.delete(sha256)
    return null
  }

  async function get(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const content = await ifThere(sha256, (path) => readFile(path))
    if (content && !judge(sha256, hash('sha256', content))) throw new FileAltered()
    return content && new Uint8Array(content)
  }

  async function verify(sha256: string): Promise<EtatFichier> {
    const file = await ifThere(sha256, (path) => open(path))
    if (!file) return 'manquant'
    try {
      return judge(sha256, await hashOf(chunksOfFile(file))) ? 'conforme' : 'altere'
    } finally {
      await file.close()
    }
  }

  return {
    async receive(content, max) {
      const { sha256, taille, path, read, discard } = await arrivees.receive(content, max)
      return {
        sha256,
        taille,
        read,
        discard,
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
      }
    },
    get,
    async open(sha256) {
      const file = await ifThere(sha256, (path) => open(path))
      if (!file) return null
      try {
        // Whole before its first byte leaves: half an answer could not be taken back.
        if (!judge(sha256, await hashOf(chunksOfFile(file)))) throw new FileAltered()
        return await openedFrom(file)
      } catch (fault) {
        await file.close()
        throw fault
      }
    },
    verify,
    remove: removeUnused,
    check: arrivees.check,
    async intact() {
      // One is read at a time: whoever asks waits for one file at the most.
      const [altere] = alteres
      if (altere !== undefined) await verify(altere).catch(() => undefined)
      return alteres.size === 0
    },
    async sweep(known, olderThanMs) {
      // Their removal was begun, by a process that was killed.
      for (const name of await readdir(incoming))
        if (SHA256.test(name)) await settle(join(incoming, name), known)
      let removed = await arrivees.sweep(olderThanMs)
      for await (const path of filesOf(folder)) {
        const sha256 = basename(path)
        if (!(await known(sha256)) && (await isOlder(path, olderThanMs))) {
          await removeUnused(sha256, known)
          removed += 1
        }
      }
      for await (const path of filesOf(retires))
        if (await isOlder(path, gardeMs)) await rm(path, { force: true })
      return removed
    },
  }
}

/** Paths below the folders named by two digits of a folder, which may not be there. */
async function* filesOf(folder: string): AsyncGenerator<string> {
  for (const prefix of (await namesIn(folder)).filter((name) => PREFIXE.test(name)))
    for (const name of await readdir(join(folder, prefix))) yield join(folder, prefix, name)
}

/** Kept from now on, which its date says before it is where the sweep looks; another process may have done it. */
async function retire(aside: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: DOSSIER_PRIVE })
  const now = new Date()
  await utimes(aside, now, now).catch(() => undefined)
  await move(aside, path)
}

/** @returns false when it is not there */
async function giveBack(retire: string, path: string): Promise<boolean> {
  if (!existsSync(retire)) return false
  await mkdir(dirname(path), { recursive: true, mode: DOSSIER_PRIVE })
  return move(retire, path)
}

/** @returns false when there is nothing to move: another process did. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (fault) {
    if (isMissing(fault)) return false
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
