import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStoreFull, FileTooLarge, SHA256 } from '../pieces/file-store.ts'
import { isFull, isOlder } from './disk.ts'

const DOSSIER_PRIVE = 0o700
const FICHIER_PRIVE = 0o600
/** What is tried before a deposit is asked for: some pages of the store, which is on the same disk. */
const SONDE = new Uint8Array(64 * 1024)

/** A content that has come whole: a file of this machine, until it is discarded. */
export interface Arrivee {
  readonly sha256: string
  /** Bytes. */
  readonly taille: number
  readonly path: string
  read(): Promise<Uint8Array>
  discard(): Promise<void>
}

/** A folder where contents wait to be checked, readable by its owner alone. */
export interface Arrivees {
  readonly folder: string
  /**
   * Writes while hashing. Nothing is left of what breaks.
   * @throws FileTooLarge beyond `max` bytes
   * @throws FileStoreFull when there is no room left
   */
  receive(content: AsyncIterable<Uint8Array>, max: number): Promise<Arrivee>
  /** Throws when nothing can be written there. */
  check(): Promise<void>
  /** Removes what killed processes left, but what a hash names: that is no arrival. @returns how many */
  sweep(olderThanMs: number): Promise<number>
}

/** @param options.durable what came stays through a power cut: for a folder whose files are kept where they are */
export async function createArrivees(
  folder: string,
  { durable }: { readonly durable: boolean },
): Promise<Arrivees> {
  await mkdir(folder, { recursive: true, mode: DOSSIER_PRIVE })
  return {
    folder,
    async receive(content, max) {
      const path = join(folder, randomUUID())
      const file = await open(path, 'wx', FICHIER_PRIVE)
      try {
        const digest = createHash('sha256')
        let taille = 0
        for await (const chunk of content) {
          taille += chunk.length
          if (taille > max) throw new FileTooLarge()
          digest.update(chunk)
          await file.write(chunk)
        }
        if (durable) await file.sync()
        return {
          sha256: digest.digest('hex'),
          taille,
          path,
          read: async () => new Uint8Array(await readFile(path)),
          discard: () => rm(path, { force: true }),
        }
      } catch (fault) {
        await rm(path, { force: true })
        throw isFull(fault) ? new FileStoreFull() : fault
      } finally {
        await file.close()
      }
    },
    async check() {
      const path = join(folder, randomUUID())
      try {
        await writeFile(path, SONDE, { flag: 'wx', mode: FICHIER_PRIVE })
      } finally {
        await rm(path, { force: true })
      }
    },
    async sweep(olderThanMs) {
      let removed = 0
      for (const name of await readdir(folder)) {
        const path = join(folder, name)
        if (SHA256.test(name) || !(await isOlder(path, olderThanMs))) continue
        await rm(path, { force: true })
        removed += 1
      }
      return removed
    },
  }
}
