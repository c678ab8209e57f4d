import { basename } from 'node:path'
import { type ReleaseStore, wasServed } from '@mon-espace/module-kit/registry'
import { readVendor, vendorFolder } from '@mon-espace/vendor'
import { AssetStore } from './assets/asset-store.ts'
import { createFrames } from './assets/frames.ts'
import { createModuleFiles } from './assets/module-files.ts'
import { overridden, overridesIn } from './dev/overrides.ts'
import type { PageParts } from './page/host-page.ts'
import { readShellBuild } from './page/shell-build.ts'
import { createDeployments, type ServedModule, serve } from './registry/deployments.ts'
import { lastGood } from './registry/last-good.ts'
import { demoLiens, readLiens } from './registry/liens.ts'
import { importMapOf, tilesOf } from './registry/registre.ts'
import type { FilesOf } from './telemetry/telemetry.ts'
import { type Warn, warnOnStderr } from './warn.ts'

const developmentBase = '/vendor/developpement/'

/** Where built and released things are. */
export interface PartsSettings {
  /** What `vite build` made of the host. */
  shell: string
  /** The registry of modules. */
  store: ReleaseStore
  /** The operator's file of tiles; without one, those of the demo where it is on. */
  liens?: string | undefined
  /** True where developers may take a module from their own machine. */
  dev: boolean
  warn?: Warn
}

/** What pages and files are made from. */
export interface Parts {
  assets: (pathname: string, acceptEncoding: string) => Promise<Response | undefined>
  /** What the page of a session is made of; `''` where nobody is signed in. */
  partsFor: (session: string, cookies?: string) => Promise<PageParts>
  /** What stands in the place of a screen until its scripts run; undefined when it cannot be read. */
  frameOf: (module: ServedModule, file: string) => Promise<string | undefined>
  filesOf: FilesOf
}

/**
 * Reads the host and the shared packages once, and follows the registry and the operator's tiles. Throws when something
 * is missing: a shell without its host must not start.
 */
export function readParts({
  shell: shellFolder,
  store,
  liens,
  dev,
  warn = warnOnStderr,
}: PartsSettings): Parts {
  const production = { ...readVendor('production'), base: '/vendor/' }
  const shell = readShellBuild(shellFolder)
  const assets = new AssetStore()
  assets.addFolder(production.base, vendorFolder('production'))
  if (dev) assets.addFolder(developmentBase, vendorFolder('development'))
  assets.addFolder(shell.base, shell.folder)
  const learnModule = createModuleFiles(assets, store)
  const readPointers = lastGood(() => store.readPointers(), warn)
  const readDeployments = createDeployments(store, warn)
  const readLinks = lastGood(() => readLiens(liens ?? (dev ? demoLiens : undefined)), warn)

  return {
    async assets(pathname, acceptEncoding) {
      await learnModule(pathname)
      return assets.respond(pathname, acceptEncoding)
    },
    frameOf: createFrames(store),
    async filesOf(name, version) {
      if (!wasServed(await readPointers(), name, version)) return undefined
      const manifest = await store.readManifest(name, version)
      const scripts = [manifest, shell, production].flatMap((folder) => Object.keys(folder?.integrity ?? {}))
      return new Set(scripts.map((path) => basename(path)))
    },
    async partsFor(session, cookies = '') {
      const deployments = await readDeployments()
      const overrides = dev ? overridesIn(cookies) : new Map<string, string>()
      const modules = deployments
        .map((deployment) => serve(deployment, session))
        .map((module) => {
          const address = overrides.get(module.name)
          return address ? overridden(module, address) : module
        })
      // Production React knows nothing of Fast Refresh, and two Reacts cannot share a page.
      const vendor = modules.some(({ channel }) => channel === 'dev')
        ? { ...readVendor('development'), base: developmentBase }
        : production
      const importmap = importMapOf({ vendor, shell, deployments }, modules)
      return { vendor, shell, modules, importmap, tiles: tilesOf(modules, await readLinks()) }
    },
  }
}
