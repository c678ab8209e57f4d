import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReleaseStore, release, rollBack } from '@mon-espace/module-kit/registry'
import { integrityOf } from '@mon-espace/vendor'
import { describe, expect, it } from 'vitest'
import { AssetStore } from '../assets/asset-store.ts'
import { createModuleFiles } from '../assets/module-files.ts'
import { adoptWorkspace } from './adopt-workspace.ts'
import { createDeployments, serve } from './deployments.ts'

const entry = 'const f = async () => {}\nexport { f as bootstrap, f as mount, f as unmount }\n'

/** A workspace with one built module, its script ending with a comment that makes it a build of its own. */
function build(workspace: string, mark: string, version = '1.0.0'): string {
  const dist = join(workspace, 'mf-essai', 'dist')
  mkdirSync(dist, { recursive: true })
  const code = `${entry}// ${mark}\n`
  writeFileSync(join(dist, 'main.js'), code)
  const manifest = {
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
  }
  writeFileSync(join(dist, 'module.json'), JSON.stringify(manifest))
  return dist
}

function world() {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  const dataDir = mkdtempSync(join(tmpdir(), 'data-'))
  const store = openReleaseStore(dataDir, {})
  const warnings: string[] = []
  const deployments = createDeployments(store, (line) => warnings.push(line))
  const served = async (session = '') => {
    const [one] = await deployments()
    return one ? serve(one, session) : undefined
  }
  return { workspace, store, registry: join(dataDir, 'modules'), warnings, served }
}
const at = new Date()

describe('modules built here', () => {
  it('enter the registry at start, under a version of their own, once', async () => {
    const { workspace, store, served } = world()
    build(workspace, 'un')
    await adoptWorkspace(store, workspace, true)
    await adoptWorkspace(store, workspace, true)
    expect(await store.listVersions('mf-essai')).toHaveLength(1)
    expect((await served())?.version).toMatch(/^1\.0\.0-build\.[0-9a-f]{8}$/)
  })

  it('replace the one before when they change, except in production', async () => {
    const { workspace, store, served } = world()
    build(workspace, 'un')
    await adoptWorkspace(store, workspace, true)
    const first = (await served())?.version
    build(workspace, 'deux')
    await adoptWorkspace(store, workspace, false)
    expect((await served())?.version).toBe(first)
    await adoptWorkspace(store, workspace, true)
    expect((await served())?.version).not.toBe(first)
    expect((await served())?.previous?.version).toBe(first)
  })

  it('do not undo a rollback when the service starts again', async () => {
    const { workspace, store, served } = world()
    build(workspace, 'un')
    await adoptWorkspace(store, workspace, true)
    const first = (await served())?.version
    build(workspace, 'deux')
    await adoptWorkspace(store, workspace, true)
    await store.updatePointers((pointers) => rollBack(pointers, 'mf-essai', at))
    await adoptWorkspace(store, workspace, true)
    expect((await served())?.version).toBe(first)
  })
})

describe('what is served', () => {
  it('follows a release and a rollback at once, and old files stay', async () => {
    const { workspace, store, served } = world()
    const assets = new AssetStore()
    const learn = createModuleFiles(assets, store)
    await release(store, build(workspace, 'un', '1.0.0'), { at })
    await release(store, build(workspace, 'deux', '1.1.0'), { at })
    expect((await served())?.version).toBe('1.1.0')
    await store.updatePointers((pointers) => rollBack(pointers, 'mf-essai', at))
    expect((await served())?.version).toBe('1.0.0')
    for (const version of ['1.0.0', '1.1.0']) {
      const path = `/modules/mf-essai/${version}/main.js`
      await learn(path)
      expect((await assets.respond(path, ''))?.status).toBe(200)
    }
    await learn('/modules/mf-essai/9.9.9/main.js')
    expect(await assets.respond('/modules/mf-essai/9.9.9/main.js', '')).toBeUndefined()
  })

  it.each([
    ['registre.json', '{"revision": 3, "mod'],
    ['registre.json', '{"revision": "trois"}'],
    ['mf-essai/1.1.0/module.json', ''],
  ])('stays what it was while %s is damaged, which is told once', async (file, torn) => {
    const { workspace, store, registry, warnings, served } = world()
    await release(store, build(workspace, 'un', '1.0.0'), { at })
    expect((await served())?.version).toBe('1.0.0')
    await release(store, build(workspace, 'deux', '1.1.0'), { at })
    const whole = readFileSync(join(registry, file))
    writeFileSync(join(registry, file), torn)
    expect((await served())?.version).toBe('1.0.0')
    await served()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).not.toContain('\n')
    writeFileSync(join(registry, file), whole)
    expect((await served())?.version).toBe('1.1.0')
  })

  it('is not guessed where nothing was read yet, nor is a damaged registry written over', async () => {
    const { workspace, store, registry, served } = world()
    await release(store, build(workspace, 'un', '1.0.0'), { at })
    writeFileSync(join(registry, 'registre.json'), '{')
    await expect(served()).rejects.toThrow('registre.json is damaged')
    await expect(release(store, build(workspace, 'deux', '1.1.0'), { at })).rejects.toThrow('is damaged')
    expect(readFileSync(join(registry, 'registre.json'), 'utf8')).toBe('{')
  })

  it('is a canary for about its share of sessions, each always the same', async () => {
    const { workspace, store, served } = world()
    await release(store, build(workspace, 'un', '1.0.0'), { at })
    await release(store, build(workspace, 'deux', '1.1.0'), { at, canaryShare: 0.3 })
    const versions = await Promise.all(
      Array.from({ length: 400 }, async (_, n) => (await served(`session-${n}`))?.version),
    )
    const share = versions.filter((version) => version === '1.1.0').length / versions.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.4)
    expect((await served('session-7'))?.version).toBe(versions[7])
    expect((await served(''))?.version).toBe('1.0.0')
    const canary = await served(`session-${versions.indexOf('1.1.0')}`)
    expect(canary).toMatchObject({ channel: 'canary', previous: { version: '1.0.0' } })
  })
})
