import type { DeployedModule, Tile } from '@mon-espace/module-kit/host-contract'

/** A module as the host needs to know it before fetching anything of it. */
export interface HostModule
  extends Pick<DeployedModule, 'name' | 'version' | 'routes' | 'publicRoutes' | 'requires'> {
  /** Who gets this version: everybody, the share of sessions that tries it, or its developer. */
  channel: 'stable' | 'canary' | 'dev'
  /** What to fall back to; its hashes are in the import map too. */
  previous: { version: string; url: string } | null
}

/** What the server wrote in the page for the host. */
export interface HostData {
  modules: readonly HostModule[]
  tiles: readonly Tile[]
}

/** Reads the block the server wrote; it was checked there, and not again here. */
export function readHostData(page: Document = document): HostData {
  const block = page.getElementById('donnees-hote')
  return JSON.parse(block?.textContent ?? '{"modules":[],"tiles":[]}') as HostData
}
