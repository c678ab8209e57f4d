// The files of the service on a bucket of a real service that speaks S3: FICHIERS_URL and AWS_* name one made for this, and emptied.
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { silentLog } from '../bff/src/http/log.ts'
import { createS3FileStore } from '../bff/src/node/s3-files.ts'
import { FileAltered } from '../bff/src/pieces/file-store.ts'
import { type BucketAddress, openBucket, readBucketAddress } from '../packages/s3/src/index.ts'
import type { Essai, Rapport, Sujet } from './sujet.ts'

const MIO = 1024 * 1024
const FICHIERS = Number(env.COMPAT_FICHIERS ?? 40)
/** More than the thousand of a page, unless a slow service is tried. */
const OBJETS = Number(env.COMPAT_OBJETS ?? 1100)
/** A listing may lag behind what was written: so long, in seconds. */
const RETARD_S = 60

async function essayer(): Promise<Rapport> {
  const address = readBucketAddress(env.FICHIERS_URL ?? '', env)
  const bucket = openBucket(address)
  const folder = await mkdtemp(join(tmpdir(), 'compat-'))
  const log = { ...silentLog, info: (fields: object) => Object.assign(said, fields) }
  const said: { ecritureConditionnelle?: boolean } = {}
  const open = (changes: Partial<BucketAddress> = {}) =>
    createS3FileStore({ address: { ...address, ...changes }, folder, log })

  async function empty(): Promise<void> {
    for (const key of await bucket.list('')) await bucket.delete(key)
  }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (fault) => String(fault.code ?? fault.name),
    )
  const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}`
  async function* pieces(bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }

  await empty()
  const store = await open()
  async function keep(bytes: Uint8Array) {
    const received = await store.receive(pieces(bytes), 20 * MIO)
    await received.keep()
    await received.keep()
    await received.discard()
    return received.sha256
  }

  /** Each says what was seen, and whether it is what we need. */
  const trials: Readonly<Record<string, () => Promise<[boolean, string?]>>> = {
    'a write may be refused where there is something': async () => {
      const conditional = said.ecritureConditionnelle
      return [true, conditional ? 'yes (If-None-Match)' : 'no: written again, the same content']
    },
    'ten MiB come and go unchanged': async () => {
      const bytes = randomBytes(10 * MIO)
      const sha256 = await keep(bytes)
      const opened = await store.open(sha256)
      const whole = Buffer.from(await new Response(opened?.content).arrayBuffer())
      return [whole.equals(bytes) && bytes.equals((await store.get(sha256)) ?? new Uint8Array())]
    },
    'what is used stays, what is not goes, whole': async () => {
      const sha256 = await keep(randomBytes(1000))
      await store.remove(sha256, async () => true)
      const stayed = await store.verify(sha256)
      await store.remove(sha256, async () => (await store.verify(sha256)) === 'manquant')
      const back = await store.verify(sha256)
      await store.remove(sha256, async () => false)
      const gone = await store.verify(sha256)
      const aside = (await bucket.list('retraits/')).length
      const seen = [stayed, back, gone, aside].join(' ')
      return [seen === 'conforme conforme manquant 0', seen]
    },
    'an object that was altered is not given': async () => {
      const sha256 = await keep(randomBytes(1000))
      await bucket.put(keyOf(sha256), 'altered')
      const given = await store.open(sha256).catch((fault) => fault)
      const seen = `${await store.verify(sha256)} ${await store.intact()}`
      await bucket.delete(keyOf(sha256))
      return [given instanceof FileAltered && seen === 'altere false', seen]
    },
    'more objects than a page are all looked at': async () => {
      for (let n = 0; n < OBJETS; n += 20)
        await Promise.all(
          Array.from({ length: 20 }, (_, i) =>
            bucket.put(keyOf(`ff${(n + i).toString(16).padStart(62, '0')}`), 'x'),
          ),
        )
      let listed = 0
      for (let second = 0; second < RETARD_S && listed < OBJETS; second += 1) {
        if (second > 0) await pause(1000)
        listed = (await bucket.list('ff/')).length
      }
      const removed = await store.sweep(async (sha256) => !sha256.startsWith('ff00'), 3_600_000)
      const young = await store.sweep(async () => true, 0)
      return [listed === OBJETS && removed === 0 && young === 0, `${listed} listed`]
    },
    'orphans are swept': async () => {
      const removed = await store.sweep(async (sha256) => !sha256.startsWith('ff00'), -60_000)
      return [removed === OBJETS, `${removed} swept`]
    },
    'bytes that changed on the way are refused': async () => {
      const code = await codeOf(bucket.put('faux', 'bonsoir', { sha256: '0'.repeat(64) }))
      return [code.startsWith('S3_4'), code]
    },
    'a wrong key is told': async () => {
      const code = await codeOf(open({ secretAccessKey: 'wrong' }))
      return [code.startsWith('S3_403'), code]
    },
    'a bucket that is not there is told': async () => {
      const code = await codeOf(open({ bucket: 'nulle-part-essai' }))
      return [/^S3_40[34]/.test(code), code]
    },
    [`memory stays flat over ${FICHIERS} files of ten MiB`]: async () => {
      const turn = async () => {
        const sha256 = await keep(randomBytes(10 * MIO))
        for await (const _ of (await store.open(sha256))?.content ?? []);
        const etat = await store.verify(sha256)
        await store.remove(sha256, async () => false)
        return etat === 'conforme'
      }
      for (let n = 0; n < 5; n += 1) await turn()
      const before = process.memoryUsage().rss
      let whole = true
      for (let n = 0; n < FICHIERS; n += 1) whole = (await turn()) && whole
      const grown = Math.round((process.memoryUsage().rss - before) / MIO)
      return [whole && grown < 100, `${grown} MiB more`]
    },
    'nothing is left': async () => {
      const left = [...(await readdir(folder)), ...(await bucket.list('retraits/'))]
      return [left.length === 0]
    },
  }

  const essais: Essai[] = []
  for (const [quoi, trial] of Object.entries(trials)) {
    const [ok, sorti = ''] = await trial().catch((fault): [boolean, string] => [false, String(fault)])
    essais.push({ quoi, sorti: sorti || 'yes', ok })
  }
  await empty()
  await rm(folder, { recursive: true })
  return { outils: [env.COMPAT_SERVICE ?? new URL(address.endpoint).hostname], essais }
}

/** A bucket that `FICHIERS_URL` and `AWS_*` name, made for this; `COMPAT_SERVICE` says what it is (« OpenStack Swift 2.30 »). */
export const fichiers: Sujet = { titre: 'Files on S3', paquets: [], essayer }
