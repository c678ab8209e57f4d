import { createHash } from 'node:crypto'
import { openBucket, readBucketAddress } from '@mon-espace/s3'
import { type BucketServer, startBucketServer } from '@mon-espace/s3/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { openVersions } from './s3-versions.ts'

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex')
const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}`

let server: BucketServer
async function openWorld(options = { versions: true }) {
  server = await startBucketServer(options)
  const address = readBucketAddress(server.address, server.environment)
  return { bucket: openBucket(address), versions: openVersions(address) }
}
afterEach(() => server.close())

describe('a bucket that keeps versions', () => {
  const bonjour = sha256Of('bonjour')

  it('gives back what was removed, and removes nothing of what it keeps', async () => {
    const { bucket, versions } = await openWorld()
    await bucket.put(keyOf(bonjour), 'bonjour')
    await bucket.delete(keyOf(bonjour))
    expect(await versions.isThere(bonjour)).toBe(false)
    const found = (await versions.find(bonjour)) ?? ''
    expect(await versions.restore(bonjour, found)).toBe(true)
    expect((await bucket.get(keyOf(bonjour)))?.bytes.toString()).toBe('bonjour')
    expect(await bucket.versions(keyOf(bonjour))).toHaveLength(2)
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toHaveLength(1)
  })

  it('gives back what was written over, however often, among longer names', async () => {
    const { bucket, versions } = await openWorld()
    const key = keyOf(bonjour)
    for (const text of ['vide', 'bonjour', 'a', 'b', 'c', 'd', 'e']) await bucket.put(key, text)
    await bucket.put(`${key}.1`, 'bonjour')
    expect(await bucket.versions(key)).toHaveLength(7)
    expect(await versions.isThere(bonjour)).toBe(true)
    expect(await versions.restore(bonjour, (await versions.find(bonjour)) ?? '')).toBe(true)
    expect((await bucket.get(key))?.bytes.toString()).toBe('bonjour')
  })

  it('has nothing of what was never written, or only as something else', async () => {
    const { bucket, versions } = await openWorld()
    expect(await versions.find(bonjour)).toBeNull()
    await bucket.put(keyOf(bonjour), 'bonsoir')
    expect(await versions.find(bonjour)).toBeNull()
    expect(await versions.restore(bonjour, 'v+99/=')).toBe(false)
  })
})

it('a bucket that keeps none has nothing to give back', async () => {
  const { bucket, versions } = await openWorld({ versions: false })
  await bucket.put(keyOf(sha256Of('bonjour')), 'autre')
  expect(await versions.find(sha256Of('bonjour'))).toBeNull()
})

it('a bucket that knows nothing of versions, or lets nobody read them, is told by its code', async () => {
  const { versions } = await openWorld()
  for (const [status, code] of [
    [501, 'NotImplemented'],
    [403, 'AccessDenied'],
  ] as const) {
    server.faults.refuses = { status, code }
    await expect(versions.find(sha256Of('bonjour'))).rejects.toMatchObject({ code: `S3_${status}_${code}` })
  }
})
