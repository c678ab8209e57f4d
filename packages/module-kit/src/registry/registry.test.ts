import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startBucketServer } from '@mon-espace/s3/testing'
import { integrityOf } from '@mon-espace/vendor'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  createFolderStore,
  endCanary,
  openReleaseStore,
  type ReleaseStore,
  release,
  rollBack,
} from './index.ts'
import { type Build, buildFolder, entryCode } from './testing/build-folder.ts'

const at = new Date('2026-09-01T08:00:00Z')

const folderStore = async () => {
  const root = mkdtempSync(join(tmpdir(), 'registre-'))
  return {
    store: createFolderStore(root),
    leftovers: () =>
      readdirSync(root)
        .filter((name) => name !== 'mf-essai' && name !== 'registre.json' && name !== '.en-cours')
        .concat(readdirSync(join(root, '.en-cours'))),
  }
}
const bucketStore = async () => {
  const server = await startBucketServer()
  onTestFinished(() => server.close())
  const data = mkdtempSync(join(tmpdir(), 'machine-'))
  const store = openReleaseStore(data, { ...server.environment, MODULES_URL: server.address })
  return { store, leftovers: (): string[] => [] }
}
const lineOf = async (store: ReleaseStore) => (await store.readPointers()).modules['mf-essai']?.line

describe.each([
  ['a folder', folderStore],
  ['a bucket', bucketStore],
])('released into %s', (_, newStore) => {
  describe('release', () => {
    it('stores a version for good and points at it; rollback points back', async () => {
      const { store } = await newStore()
      await release(store, buildFolder(), { at })
      await release(store, buildFolder({ version: '1.1.0', code: `${entryCode}//` }), { at })
      expect(await lineOf(store)).toEqual(['1.1.0', '1.0.0'])
      await store.updatePointers((pointers) => rollBack(pointers, 'mf-essai', at))
      expect(await lineOf(store)).toEqual(['1.0.0'])
      const { modules } = await store.readPointers()
      expect(modules['mf-essai']?.history.map(({ action, version }) => `${action} ${version}`)).toEqual([
        'rollback 1.0.0',
        'release 1.1.0',
        'release 1.0.0',
      ])
      await expect(store.updatePointers((pointers) => rollBack(pointers, 'mf-essai', at))).rejects.toThrow(
        'no earlier version',
      )
    })

    it('never changes a version, and takes the same files twice', async () => {
      const { store } = await newStore()
      await release(store, buildFolder(), { at })
      await release(store, buildFolder(), { at })
      await expect(release(store, buildFolder({ code: `${entryCode}//` }), { at })).rejects.toThrow(
        'raise the version',
      )
    })

    it('makes compressed forms anew where a build was still writing them', async () => {
      const { store } = await newStore()
      const code = `${entryCode}// ${'x'.repeat(1_000)}`
      await release(store, buildFolder({ code, extra: { 'main.js.br': '', 'main.js.gz': 'half' } }), { at })
      const folder = await store.localFolder('mf-essai', '1.0.0')
      expect(brotliDecompressSync(readFileSync(join(folder, 'main.js.br'))).toString()).toBe(code)
      expect(gunzipSync(readFileSync(join(folder, 'main.js.gz'))).toString()).toBe(code)
    })

    it('gives a canary to some, then to all or to none', async () => {
      const { store } = await newStore()
      const canary = { version: '1.1.0', code: `${entryCode}//` }
      await expect(release(store, buildFolder(canary), { at, canaryShare: 0.1 })).rejects.toThrow(
        'release one first',
      )
      await release(store, buildFolder(), { at })
      await release(store, buildFolder(canary), { at, canaryShare: 0.1 })
      expect(await lineOf(store)).toEqual(['1.0.0'])
      await store.updatePointers((pointers) => endCanary(pointers, 'mf-essai', 'promote', at))
      expect(await lineOf(store)).toEqual(['1.1.0', '1.0.0'])
      await expect(
        store.updatePointers((pointers) => endCanary(pointers, 'mf-essai', 'withdraw', at)),
      ).rejects.toThrow('no canary')
    })

    it('loses no change when several are made at once, and leaves nothing aside', async () => {
      const { store, leftovers } = await newStore()
      await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          release(store, buildFolder({ version: `1.0.${n}`, code: `${entryCode}// ${n}` }), { at }),
        ),
      )
      expect((await store.readPointers()).revision).toBe(8)
      expect((await lineOf(store))?.toSorted()).toEqual(Array.from({ length: 8 }, (_, n) => `1.0.${n}`))
      expect(leftovers()).toEqual([])
    })
  })

  describe('a release is refused', () => {
    it.each<[string, Build, string]>([
      ['with React inside', { code: `${entryCode}// react.production.js` }, 'React'],
      ['with MSW inside', { code: `${entryCode}// [MSW]` }, 'MSW'],
      ['with a private key', { code: `${entryCode}// -----BEGIN PRIVATE KEY-----` }, 'private key'],
      ['with an address and its password', { code: `${entryCode}// postgres://u:secret@h/b` }, 'password'],
      ['without the hash of a chunk', { extra: { 'app.js': '' } }, 'app.js has no hash'],
      ['without the hash of a style sheet', { extra: { 'main.css': '' } }, 'main.css has no hash'],
      ['without the hash of a picture', { extra: { 'logo.svg': '' } }, 'logo.svg has no hash'],
      ['with an altered file', { manifest: { integrity: { 'main.js': integrityOf('') } } }, 'hash differs'],
      ['with a file missing', { manifest: { css: ['main.css'] } }, 'not in the folder'],
      [
        'with a screen whose file is missing',
        { manifest: { screens: [{ pattern: '/essai/:id', files: ['page.js'] }] } },
        'page.js is in module.json',
      ],
      [
        'with a screen whose frame is missing',
        { manifest: { screens: [{ pattern: '/essai', files: [], frame: 'cadre.html' }] } },
        'cadre.html is in module.json',
      ],
      [
        'with a call that is none of our service',
        { manifest: { screens: [{ pattern: '/essai', files: [], calls: ['//ailleurs.test/api/x'] }] } },
        'breaks the contract',
      ],
      ['with its sources', { extra: { 'main.js.map': '{}' } }, 'publish the sources'],
      ['without a lifecycle', { code: 'export const mount = 1' }, 'does not export unmount'],
      ['for another host contract', { manifest: { requires: { host: 9, api: 1 } } }, 'requires.host is 9'],
      ['with a manifest that breaks the contract', { manifest: { routes: [] } }, 'breaks the contract'],
      ['with a name that leaves the folder', { manifest: { name: '../x' } }, 'breaks the contract'],
    ])('%s', async (_, faulty, reason) => {
      const { store } = await newStore()
      const folder = buildFolder(faulty)
      await expect(release(store, folder, { at })).rejects.toThrow(reason)
      expect(await store.listVersions('mf-essai')).toEqual([])
    })

    it('while a build is writing its manifest', async () => {
      const { store } = await newStore()
      const folder = buildFolder()
      writeFileSync(join(folder, 'module.json'), '{"name": "mf-es')
      await expect(release(store, folder, { at })).rejects.toThrow('is not whole: build again')
    })
  })
})
