import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BucketServer, startBucketServer } from '@mon-espace/s3/testing'
import { integrityOf } from '@mon-espace/vendor'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReleaseStore, release, rollBack } from '../index.ts'
import { buildFolder, entryCode } from '../testing/build-folder.ts'

const at = new Date('2026-09-01T08:00:00Z')
let server: BucketServer

beforeEach(async () => {
  server = await startBucketServer()
})
afterEach(() => server.close())

/** Another process, on another machine: nothing shared but the bucket. */
const openStore = (more: Record<string, string> = {}) =>
  openReleaseStore(mkdtempSync(join(tmpdir(), 'machine-')), {
    ...server.environment,
    MODULES_URL: server.address,
    ...more,
  })
const keys = () => [...server.objects.keys()]

describe('a registry in a bucket', () => {
  it('gives any machine what another released, checked and compressed', async () => {
    const integrity = { 'main.js': integrityOf(entryCode), 'police.woff2': integrityOf('x') }
    await release(openStore(), buildFolder({ extra: { 'police.woff2': 'x' }, manifest: { integrity } }), {
      at,
    })
    const elsewhere = openStore()
    expect((await elsewhere.readPointers()).modules['mf-essai']?.line).toEqual(['1.0.0'])
    expect(await elsewhere.listVersions('mf-essai')).toEqual(['1.0.0'])
    const [folder, again] = await Promise.all([
      elsewhere.localFolder('mf-essai', '1.0.0'),
      elsewhere.localFolder('mf-essai', '1.0.0'),
    ])
    expect(again).toBe(folder)
    expect(readFileSync(join(folder, 'main.js'), 'utf8')).toBe(entryCode)
    expect(readFileSync(join(folder, 'police.woff2'), 'utf8')).toBe('x')
    expect(keys().every((key) => key.startsWith('essai/'))).toBe(true)
  })

  it('refuses a version that was altered in the bucket', async () => {
    await release(openStore(), buildFolder(), { at })
    server.objects.set('essai/mf-essai/1.0.0/main.js', Buffer.from('globalThis.pwned = true'))
    await expect(openStore().localFolder('mf-essai', '1.0.0')).rejects.toThrow('not the file that was built')
  })

  it('shows nothing of a version half sent, and lets the same files be sent again', async () => {
    const { put, wanted } = { put: server.objects, wanted: 'essai/mf-essai/1.0.0/module.json' }
    await release(openStore(), buildFolder(), { at })
    put.delete(wanted)
    expect(await openStore().readManifest('mf-essai', '1.0.0')).toBeUndefined()
    await expect(release(openStore(), buildFolder({ code: `${entryCode}//` }), { at })).rejects.toThrow(
      'never changes',
    )
    await release(openStore(), buildFolder(), { at })
    expect(await openStore().readManifest('mf-essai', '1.0.0')).toBeDefined()
  })

  it('does a change once when its answer is lost and it is sent again', async () => {
    const store = openStore()
    for (const version of ['1.0.0', '1.1.0', '1.2.0'])
      await release(store, buildFolder({ version, code: `${entryCode}// ${version}` }), { at })
    server.faults.losesNextAnswer = true
    await store.updatePointers((pointers) => rollBack(pointers, 'mf-essai', at))
    expect((await openStore().readPointers()).modules['mf-essai']?.line).toEqual(['1.1.0', '1.0.0'])
  })

  it('goes on serving what it knew while the bucket is out of reach', async () => {
    const store = openStore()
    await release(store, buildFolder(), { at })
    const folder = await store.localFolder('mf-essai', '1.0.0')
    server.faults.down = true
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect((await store.readPointers()).modules['mf-essai']?.line).toEqual(['1.0.0'])
    expect(await store.readManifest('mf-essai', '1.0.0')).toBeDefined()
    expect(await store.localFolder('mf-essai', '1.0.0')).toBe(folder)
    await expect(openStore().readPointers()).rejects.toThrow('does not answer')
  })

  it.each([
    ['If-None-Match', ['if-match', 'if-none-match']],
    ['If-None-Match', ['if-none-match']],
    ['If-Match', ['if-match']],
  ] as const)(
    'refuses a service that ignores %s (%j), before it writes a version',
    async (header, ignores) => {
      server.faults.ignores = ignores
      await expect(release(openStore(), buildFolder(), { at })).rejects.toThrow(
        `ignores conditional writes (${header})`,
      )
      expect(keys()).toEqual(['essai/.sonde'])
    },
  )

  it('loses none of the releases made at a time', async () => {
    const versions = Array.from({ length: 8 }, (_, n) => `1.${n}.0`)
    await Promise.all(
      versions.map((version) =>
        release(openStore(), buildFolder({ version, code: `${entryCode}// ${version}` }), { at }),
      ),
    )
    const { revision, modules } = await openStore().readPointers()
    expect([revision, modules['mf-essai']?.line.toSorted()]).toEqual([versions.length, versions])
  })

  it('says in one line what the service refuses', async () => {
    const stranger = openStore({ AWS_SECRET_ACCESS_KEY: 'autre' })
    await expect(stranger.readPointers()).rejects.toThrow(/refuses to read: 403 SignatureDoesNotMatch$/)
  })
})

it('MODULES_URL is named when it is wrong', () => {
  expect(() => openStore({ MODULES_URL: 'https://exemple.test/x' })).toThrow('MODULES_URL: expected s3://')
})
