import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBucketAddress } from '@mon-espace/s3'
import { type BucketServer, startBucketServer } from '@mon-espace/s3/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusOfFault } from '../http/fault.ts'
import { silentLog } from '../http/log.ts'
import { FileAltered, type SweptFileStore } from '../pieces/file-store.ts'
import { chunks, describeFileStore } from '../testing/file-store-contract.ts'
import { createS3FileStore } from './s3-files.ts'

const TWO_HOURS_MS = 7_200_000
const keyOf = (sha256: string) => `essai/${sha256.slice(0, 2)}/${sha256}`
const SONDE = 'essai/sonde'

async function openWorld(options: { delaiMs?: number; log?: typeof silentLog } = {}) {
  const server = await startBucketServer()
  const folder = await mkdtemp(join(tmpdir(), 'arrivees-'))
  const address = readBucketAddress(server.address, server.environment)
  const again = () => createS3FileStore({ address, folder, log: silentLog, ...options })
  return { server, folder, again, store: await again() }
}

describeFileStore('a bucket', async () => {
  const { server, folder, store } = await openWorld()
  return {
    store,
    alter: async (sha256, text) => void server.objects.set(keyOf(sha256), Buffer.from(text)),
    async ageAll() {
      for (const key of server.objects.keys()) server.age(key, TWO_HOURS_MS)
    },
    count: async () =>
      (await readdir(folder)).length + [...server.objects.keys()].filter((key) => key !== SONDE).length,
    async leaveHalf() {
      const path = join(folder, 'half')
      const old = new Date(Date.now() - TWO_HOURS_MS)
      await writeFile(path, 'ha')
      await utimes(path, old, old)
    },
    async close() {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
})

describe('a bucket that', () => {
  let server: BucketServer
  let store: SweptFileStore
  let again: () => Promise<SweptFileStore>
  let folder = ''
  beforeEach(async () => {
    const world = await openWorld({ delaiMs: 1000 })
    server = world.server
    store = world.store
    again = world.again
    folder = world.folder
  })
  afterEach(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  const received = async (text = 'bonjour') => store.receive(chunks(text), 1_000_000)
  async function kept(text = 'bonjour'): Promise<string> {
    const one = await received(text)
    await one.keep()
    await one.discard()
    return one.sha256
  }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (fault) => [fault.code, refusOfFault(fault)?.code],
    )

  it('holds nothing of a deposit before it is checked, then all of it at its final key', async () => {
    const one = await received()
    expect([...server.objects.keys()]).toEqual([])
    await one.keep()
    expect([...server.objects.keys()]).toEqual([keyOf(one.sha256)])
    await one.keep()
    expect(server.calls.filter((call) => call === `PUT ${keyOf(one.sha256)}`)).toHaveLength(1)
    await one.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['refuses us', { status: 403, code: 'AccessDenied' }, ['S3_403_AccessDenied', 'service_occupe']],
    ['is overloaded', { status: 503, code: 'SlowDown' }, ['S3_503_SlowDown', 'service_occupe']],
    ['is gone', { status: 404, code: 'NoSuchBucket' }, ['S3_404_NoSuchBucket', 'service_occupe']],
    ['is full', { status: 403, code: 'QuotaExceeded' }, ['ENOSPC', 'stockage_plein']],
  ] as const)('%s is told so by each call, and works again afterwards', async (_, refuses, told) => {
    const sha256 = await kept()
    const one = await received('autre')
    server.faults.refuses = refuses
    expect(await codeOf(store.get(sha256))).toEqual(told)
    expect(await codeOf(store.open(sha256))).toEqual(told)
    expect(await codeOf(store.verify(sha256))).toEqual(told)
    expect(await codeOf(store.check())).toEqual(told)
    await expect(one.keep()).rejects.toThrow()
    await expect(again()).rejects.toMatchObject({ code: told[0] })
    server.faults.refuses = undefined
    await one.keep()
    expect(await store.verify(one.sha256)).toBe('conforme')
    await one.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it('does not answer, or too late, is waited for no longer than said', async () => {
    const sha256 = await kept()
    for (const fault of [{ down: true }, { lateMs: 5000 }]) {
      Object.assign(server.faults, fault)
      expect(await codeOf(store.get(sha256))).toEqual(['S3_MUET', 'service_occupe'])
      expect(await codeOf(store.check())).toEqual(['S3_MUET', 'service_occupe'])
      Object.assign(server.faults, { down: false, lateMs: 0 })
    }
    expect(await store.get(sha256)).not.toBeNull()
  })

  it('hangs up in the middle of an upload holds nothing of it, and takes it when it is sent again', async () => {
    const one = await received('x'.repeat(500_000))
    server.faults.cutsUploadAfter = 100_000
    expect(await codeOf(one.keep())).toEqual(['S3_MUET', 'service_occupe'])
    expect(server.objects.size).toBe(0)
    server.faults.cutsUploadAfter = undefined
    await one.keep()
    expect(server.objects.get(keyOf(one.sha256))).toHaveLength(500_000)
    await one.discard()
  })

  it('hangs up in the middle of an answer is out of reach, not altered', async () => {
    const sha256 = await kept('x'.repeat(500_000))
    server.faults.cutsAnswerAfter = 100_000
    for (const read of [store.get, store.open, store.verify])
      expect(await codeOf(read(sha256))).toEqual(['S3_MUET', 'service_occupe'])
    expect([await store.intact(), await readdir(folder)]).toEqual([true, []])
  })

  it('gives less than was written, and says it is all, gives nothing to whoever asks', async () => {
    const sha256 = await kept('x'.repeat(500_000))
    server.objects.set(keyOf(sha256), Buffer.from('x'.repeat(100_000)))
    await expect(store.get(sha256)).rejects.toThrow(FileAltered)
    await expect(store.open(sha256)).rejects.toThrow(FileAltered)
    expect([await store.intact(), await readdir(folder)]).toEqual([false, []])
  })

  it('loses an object says that there is none', async () => {
    const sha256 = await kept()
    server.objects.clear()
    expect([await store.get(sha256), await store.open(sha256), await store.verify(sha256)]).toEqual([
      null,
      null,
      'manquant',
    ])
  })

  it('loses the answer of a write has it once', async () => {
    const one = await received()
    server.faults.losesNextAnswer = true
    await one.keep()
    expect(await store.verify(one.sha256)).toBe('conforme')
    await one.discard()
  })

  it.each([{ ignores: ['if-none-match'] as const }, { unconditional: true }, {}])(
    'looks at conditions or not (%j) keeps what two processes deposit at once',
    async (faults) => {
      Object.assign(server.faults, faults)
      const stores = await Promise.all([again(), again(), again()])
      const all = await Promise.all(stores.map((one) => one.receive(chunks('bonjour'), 100)))
      await Promise.all(all.map((one) => one.keep()))
      expect([...server.objects.keys()]).toEqual([keyOf(all[0]?.sha256 ?? '')])
      await Promise.all(all.map((one) => one.discard()))
    },
  )

  it('holds other things is touched at none of them', async () => {
    const others = ['essai/readme.txt', 'essai/ab/notes', 'autre/aa/x']
    for (const key of others) {
      server.objects.set(key, Buffer.from('theirs'))
      server.age(key, TWO_HOURS_MS)
    }
    await store.sweep(async () => false, 0)
    expect([...server.objects.keys()]).toEqual(others)
  })

  it('refuses what changed on the way takes nothing of it', async () => {
    const one = await received()
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), 'bonsoir')
    expect(await codeOf(one.keep())).toEqual(['S3_403_XAmzContentSHA256Mismatch', 'service_occupe'])
    expect(server.objects.size).toBe(0)
    expect(one.sha256).toBe(createHash('sha256').update('bonjour').digest('hex'))
    await one.discard()
  })
})
