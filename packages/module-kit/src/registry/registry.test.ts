import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { integrityOf } from '@mon-espace/vendor'
import { describe, expect, it } from 'vitest'
import { createFolderStore, endCanary, release, rollBack } from './index.ts'

const at = new Date('2026-09-01T08:00:00Z')
const entry = 'const f = async () => {}\nexport { f as bootstrap, f as mount, f as unmount }\n'

interface Build {
  version?: string
  code?: string
  extra?: Record<string, string>
  manifest?: Record<string, unknown>
}

function build({ version = '1.0.0', code = entry, extra = {}, manifest = {} }: Build = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  writeFileSync(join(folder, 'main.js'), code)
  for (const [name, text] of Object.entries(extra)) writeFileSync(join(folder, name), text)
  const written = {
    name: 'mf-essai',
    version,
    entry: 'main.js',
    css: [],
    integrity: { 'main.js': integrityOf(code) },
    preload: [],
    routes: ['/essai'],
    publicRoutes: [],
    tiles: [],
    requires: { host: 1, api: 1 },
    ...manifest,
  }
  writeFileSync(join(folder, 'module.json'), JSON.stringify(written))
  return folder
}
const newStore = () => {
  const root = mkdtempSync(join(tmpdir(), 'registre-'))
  return { root, store: createFolderStore(root) }
}
const lineOf = async (store: ReturnType<typeof createFolderStore>) =>
  (await store.readPointers()).modules['mf-essai']?.line

describe('release', () => {
  it('stores a version for good and points at it; rollback points back', async () => {
    const { store } = newStore()
    await release(store, build(), { at })
    await release(store, build({ version: '1.1.0', code: `${entry}//` }), { at })
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
    const { store } = newStore()
    await release(store, build(), { at })
    await release(store, build(), { at })
    await expect(release(store, build({ code: `${entry}//` }), { at })).rejects.toThrow('raise the version')
  })

  it('gives a canary to some, then to all or to none', async () => {
    const { store } = newStore()
    const canary = { version: '1.1.0', code: `${entry}//` }
    await expect(release(store, build(canary), { at, canaryShare: 0.1 })).rejects.toThrow('release one first')
    await release(store, build(), { at })
    await release(store, build(canary), { at, canaryShare: 0.1 })
    expect(await lineOf(store)).toEqual(['1.0.0'])
    await store.updatePointers((pointers) => endCanary(pointers, 'mf-essai', 'promote', at))
    expect(await lineOf(store)).toEqual(['1.1.0', '1.0.0'])
    await expect(
      store.updatePointers((pointers) => endCanary(pointers, 'mf-essai', 'withdraw', at)),
    ).rejects.toThrow('no canary')
  })

  it('loses no change when several are made at once, and leaves nothing aside', async () => {
    const { root, store } = newStore()
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        release(store, build({ version: `1.0.${n}`, code: `${entry}// ${n}` }), { at }),
      ),
    )
    expect((await store.readPointers()).revision).toBe(8)
    expect((await lineOf(store))?.toSorted()).toEqual(Array.from({ length: 8 }, (_, n) => `1.0.${n}`))
    mkdirSync(join(root, '.en-cours'), { recursive: true })
    expect(readdirSync(join(root, '.en-cours'))).toEqual([])
    expect(readdirSync(root).filter((name) => name.startsWith('registre.json.'))).toEqual([])
  })
})

describe('a release is refused', () => {
  it.each<[string, Build, string]>([
    ['with React inside', { code: `${entry}// react.production.js` }, 'React'],
    ['with MSW inside', { code: `${entry}// [MSW]` }, 'MSW'],
    ['with a private key', { code: `${entry}// -----BEGIN PRIVATE KEY-----` }, 'private key'],
    ['with an address and its password', { code: `${entry}// postgres://u:secret@h/b` }, 'password'],
    ['without the hash of a chunk', { extra: { 'app.js': '' } }, 'app.js has no hash'],
    ['without the hash of a style sheet', { extra: { 'main.css': '' } }, 'main.css has no hash'],
    ['with an altered file', { manifest: { integrity: { 'main.js': integrityOf('') } } }, 'hash differs'],
    ['with a file missing', { manifest: { css: ['main.css'] } }, 'not in the folder'],
    ['with its sources', { extra: { 'main.js.map': '{}' } }, 'publish the sources'],
    ['without a lifecycle', { code: 'export const mount = 1' }, 'does not export unmount'],
    ['for another host contract', { manifest: { requires: { host: 9, api: 1 } } }, 'requires.host is 9'],
    ['with a manifest that breaks the contract', { manifest: { routes: [] } }, 'breaks the contract'],
    ['with a name that leaves the folder', { manifest: { name: '../x' } }, 'breaks the contract'],
  ])('%s', async (_, faulty, reason) => {
    const { store } = newStore()
    const folder = build(faulty)
    await expect(release(store, folder, { at })).rejects.toThrow(reason)
    expect(await store.listVersions('mf-essai')).toEqual([])
  })
})
