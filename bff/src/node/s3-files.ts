import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { open } from 'node:fs/promises'
import { type Bucket, type BucketAddress, BucketFault, openBucket } from '@mon-espace/s3'
import { faultFields, type Log } from '../http/log.ts'
import {
  type EtatFichier,
  FileAltered,
  type Received,
  SHA256,
  type SweptFileStore,
} from '../pieces/file-store.ts'
import { readWhole } from '../stream.ts'
import { createArrivees } from './arrivees.ts'
import { hashOf, openedFrom } from './lecture-fichier.ts'

/** Where what is being removed stands aside, each removal under its own name: `retraits/<hash>.<uuid>`. */
const RETRAITS = 'retraits/'
/** Written to know whether one can write. */
const SONDE = 'sonde'
const RETRAIT = /^retraits\/([0-9a-f]{64})\.[0-9a-f-]{36}$/
const CONTENU = /^[0-9a-f]{2}\/([0-9a-f]{64})$/

/** Longest a deposit or a reading may take, in milliseconds. */
const DELAI_MS = 60_000
/** The same of a word that it is there: whoever asks whether we are ready does not wait longer. */
const DELAI_SONDE_MS = 5000
/** Writes tried, before somebody who removes the same content each time is taken for a fault. */
const ECRITURES_MAX = 5

interface S3Options {
  readonly address: BucketAddress
  /** Folder of this machine where contents wait to be checked, on their way in and out. */
  readonly folder: string
  readonly log: Log
  /** Overrides both delays, for tests. */
  readonly delaiMs?: number
}

/**
 * Files in a bucket: `<prefix>/ab/abcdef…`, under their hash. What is deposited waits on this machine's disk until it is
 * checked, and leaves for its final key in one write whose hash is signed: the bucket has all of it, or nothing.
 * @throws BucketFault when nothing can be written there, or what is written is not read back
 */
export async function createS3FileStore({
  address,
  folder,
  log,
  delaiMs,
}: S3Options): Promise<SweptFileStore> {
  const bucket = openBucket(address, { patienceMs: delaiMs ?? DELAI_MS })
  const probed = openBucket(address, { patienceMs: delaiMs ?? DELAI_SONDE_MS })
  const arrivees = await createArrivees(folder, { durable: false })
  const conditional = await probe(probed)
  log.info({ ecritureConditionnelle: conditional }, 'fichiers dans un seau')
  /** Contents found altered, until they are found as they were, or gone. */
  const alteres = new Set<string>()

  /** A content that was read through, or was not there: it is what it should be, or is kept in mind as altered. */
  function judge(sha256: string, found: string | null): EtatFichier {
    if (found === null || found === sha256) alteres.delete(sha256)
    else alteres.add(sha256)
    return found === null ? 'manquant' : found === sha256 ? 'conforme' : 'altere'
  }

  async function verify(sha256: string): Promise<EtatFichier> {
    const content = await bucket.stream(keyOf(sha256))
    return judge(sha256, content ? await hashOf(content) : null)
  }

  /** Brings a content onto this machine's disk. @throws FileAltered when it is not what its hash says */
  async function fetchWhole(sha256: string) {
    const content = await bucket.stream(keyOf(sha256))
    if (!content) return null
    const arrivee = await arrivees.receive(content, Number.POSITIVE_INFINITY)
    if (judge(sha256, arrivee.sha256) === 'conforme') return arrivee
    await arrivee.discard()
    throw new FileAltered()
  }

  /** Writes a content where it lacks, or over what was altered. */
  async function write(received: Pick<Received, 'sha256' | 'taille'>, path: string): Promise<void> {
    const { sha256, taille } = received
    const key = keyOf(sha256)
    for (let n = 0; n < ECRITURES_MAX; n += 1) {
      const there = alteres.has(sha256) ? null : await bucket.sizeOf(key)
      if (there === taille) return
      const when = conditional && there === undefined ? { when: { ifNoneMatch: '*' as const } } : {}
      if (!(await bucket.put(key, await openAsBlob(path), { sha256, ...when }))) continue
      alteres.delete(sha256)
      return
    }
    throw new BucketFault('The same content is written and removed without end', 'S3_409_Conflict')
  }

  /**
   * Set aside, then asked about, then forgotten or put back: a document written before the question is heard of, one written
   * after it keeps its content anew. What is used is not touched at all.
   */
  async function remove(sha256: string, isUsed: (sha256: string) => Promise<boolean>): Promise<void> {
    if (await isUsed(sha256)) return
    const aside = `${RETRAITS}${sha256}.${randomUUID()}`
    if (!(await bucket.copy(keyOf(sha256), aside))) return
    await bucket.delete(keyOf(sha256))
    if (await isUsed(sha256)) await bucket.copy(aside, keyOf(sha256))
    await bucket.delete(aside)
  }

  /** A removal begun by a process that was killed, or that is under way: only what is old is taken away. */
  async function settle(aside: string, sha256: string, isUsed: boolean, isOld: boolean): Promise<void> {
    if (isUsed && (await bucket.sizeOf(keyOf(sha256))) === undefined) await bucket.copy(aside, keyOf(sha256))
    if (isOld) await bucket.delete(aside)
  }

  return {
    async receive(content, max) {
      const { path, ...received } = await arrivees.receive(content, max)
      return { ...received, keep: () => write(received, path) }
    },
    async get(sha256) {
      const content = await bucket.stream(keyOf(sha256))
      const whole = content && (await readWhole(content, Number.POSITIVE_INFINITY))
      if (judge(sha256, whole ? await hashOf(once(whole)) : null) === 'altere') throw new FileAltered()
      return whole ?? null
    },
    async open(sha256) {
      const arrivee = await fetchWhole(sha256)
      if (!arrivee) return null
      const file = await open(arrivee.path)
      // Without a name at once: nothing is left of it, however it is read.
      await arrivee.discard()
      return openedFrom(file)
    },
    verify,
    remove,
    async check() {
      try {
        await Promise.all([arrivees.check(), probed.put(SONDE, '')])
      } catch (fault) {
        log.warn(faultFields(fault), 'fichiers hors d’atteinte')
        throw fault
      }
    },
    async intact() {
      // One is read at a time: whoever asks waits for one file at the most.
      const [altere] = alteres
      if (altere !== undefined) await verify(altere).catch(() => undefined)
      return alteres.size === 0
    },
    async sweep(known, olderThanMs) {
      const before = Date.now() - olderThanMs
      let removed = await arrivees.sweep(olderThanMs)
      for await (const { key, modified } of bucket.walk('')) {
        const isOld = modified.getTime() <= before
        const [, retire] = RETRAIT.exec(key) ?? []
        if (retire) await settle(key, retire, await known(retire), isOld)
        const [, sha256] = CONTENU.exec(key) ?? []
        if (!sha256 || !isOld || (await known(sha256))) continue
        await remove(sha256, known)
        removed += 1
      }
      return removed
    },
  }
}

/** Where a content stands, below the prefix. */
export function keyOf(sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error('not a SHA-256')
  return `${sha256.slice(0, 2)}/${sha256}`
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Writes a word of ours, reads it and takes it away. @returns whether the service looks at the condition of a write */
async function probe(bucket: Bucket): Promise<boolean> {
  const word = randomUUID()
  const key = `${SONDE}.${word}`
  await bucket.put(key, word)
  if ((await bucket.get(key))?.bytes.toString() !== word)
    throw new BucketFault('The bucket does not show what was just written in it', 'S3_RELECTURE')
  const written = await bucket.put(key, word, { when: { ifNoneMatch: '*' } }).catch((fault) => {
    if (fault instanceof BucketFault && fault.code.startsWith('S3_501')) return true
    throw fault
  })
  await bucket.delete(key)
  return !written
}
