import { createHash } from 'node:crypto'
import type { DeployedModule } from '@mon-espace/module-kit/host-contract'
import type { Pointers, ReleaseStore } from '@mon-espace/module-kit/registry'
import type { Warn } from '../warn.ts'
import { lastGood } from './last-good.ts'

/** The versions of one module that pages may be given. */
export interface Deployment {
  current: DeployedModule
  /** What a page falls back to when the current one fails. */
  previous?: DeployedModule
  canary?: { module: DeployedModule; share: number }
}

/** A module as one page is given it. */
export interface ServedModule extends DeployedModule {
  /** Everybody's version, the one a share of sessions tries, or a developer's own. */
  channel: 'stable' | 'canary' | 'dev'
  previous?: DeployedModule
}

async function deployed(store: ReleaseStore, name: string, version: string | undefined) {
  const manifest = version === undefined ? undefined : await store.readManifest(name, version)
  return manifest ? { ...manifest, base: `/modules/${name}/${manifest.version}/` } : undefined
}

async function readDeployments(store: ReleaseStore, { modules }: Pointers): Promise<Deployment[]> {
  const all = await Promise.all(
    Object.entries(modules).map(async ([name, { line, canary }]) => {
      const [current, previous, canaryModule] = await Promise.all([
        deployed(store, name, line[0]),
        deployed(store, name, line[1]),
        deployed(store, name, canary?.version),
      ])
      if (!current) return undefined
      return {
        current,
        ...(previous ? { previous } : {}),
        ...(canaryModule && canary ? { canary: { module: canaryModule, share: canary.share } } : {}),
      }
    }),
  )
  return all.filter((one) => one !== undefined)
}

/**
 * Follows a registry: what it serves now, read anew only when it was changed. A torn file of it changes nothing for who
 * is served already.
 */
export function createDeployments(store: ReleaseStore, warn: Warn): () => Promise<readonly Deployment[]> {
  let known: { revision: number; deployments: readonly Deployment[] } | undefined
  return lastGood(async () => {
    const pointers = await store.readPointers()
    if (known?.revision !== pointers.revision)
      known = { revision: pointers.revision, deployments: await readDeployments(store, pointers) }
    return known.deployments
  }, warn)
}

/** Where a session falls between 0 and 1 for one canary: always at the same place, elsewhere for another canary. */
function place(session: string, version: string): number {
  return createHash('sha256').update(`${session}\n${version}`).digest().readUInt32BE(0) / 2 ** 32
}

/**
 * The version of a module that a session is given. Only signed-in sessions may get a canary, each always the same
 * answer: no cookie is needed to remember it.
 */
export function serve({ current, previous, canary }: Deployment, session: string): ServedModule {
  if (canary && session !== '' && place(session, canary.module.version) < canary.share)
    return { ...canary.module, channel: 'canary', previous: current }
  return { ...current, channel: 'stable', ...(previous ? { previous } : {}) }
}
