import { readVendor, vendorFolder } from '@mon-espace/vendor'
import { AssetStore } from './assets/asset-store.ts'
import type { PageParts } from './page/host-page.ts'
import { readShellBuild } from './page/shell-build.ts'
import { defaultLiens, readLiens } from './registre/liens.ts'
import { importMapOf, tilesOf } from './registre/registre.ts'
import { readWorkspaceModules } from './registre/workspace-modules.ts'

/** Where built things are. */
export interface BuiltFolders {
  /** The folder whose children are modules. */
  workspace: string
  /** What `vite build` made of the host. */
  shell: string
  /** The operator's file of tiles, if not ours. */
  liens?: string | undefined
}

/**
 * Reads what was built, once. Throws when something is missing: a shell without its host or its shared packages
 * must not start.
 */
export function readParts({ workspace, shell: shellFolder, liens }: BuiltFolders): {
  assets: AssetStore
  parts: () => PageParts
} {
  const vendor = { ...readVendor('production'), base: '/vendor/' }
  const shell = readShellBuild(shellFolder)
  const sources = readWorkspaceModules(workspace)
  const modules = sources.map(({ module }) => module)
  const importmap = importMapOf(vendor, modules, shell)

  const assets = new AssetStore()
  assets.addFolder(vendor.base, vendorFolder('production'))
  assets.addFolder(shell.base, shell.folder)
  for (const { module, folder } of sources) assets.addFolder(module.base, folder)

  const fixed = { vendor, shell, modules, importmap }
  return { assets, parts: () => ({ ...fixed, tiles: tilesOf(modules, readLiens(liens ?? defaultLiens)) }) }
}
