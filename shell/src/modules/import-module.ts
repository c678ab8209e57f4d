import type { HostProps } from '@mon-espace/module-kit/host-contract'
import type { LifeCycles } from 'single-spa'

/** The lifecycles of one version of a module. */
export type ModuleCode = LifeCycles<HostProps>

/** Long enough for a network to come back from a hiccup, short enough not to be noticed. */
const pauseMs = 400

/**
 * Fetches a module by its name, which the import map resolves, or by its address, whose hash the map holds. A failure
 * is tried once more at the same place: any other address would make a second instance.
 */
export async function importModule(specifier: string): Promise<ModuleCode> {
  try {
    return (await import(/* @vite-ignore */ specifier)) as ModuleCode
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    return (await import(/* @vite-ignore */ specifier)) as ModuleCode
  }
}
