import { matchRoute, moduleFor } from '@mon-espace/module-kit/host-contract'
import type { ServedModule } from '../registry/deployments.ts'

/** What an address of a module opens with, as its manifest declares it. */
export interface Opening {
  module: ServedModule
  /** Files of the module besides its first ones. */
  files: string[]
  /** Addresses it reads at once, for who has a session. */
  calls: string[]
  /** File whose markup stands in its place until its scripts run. */
  frame?: string
}

/** An address with the parameters of the page's own: what is not one of them makes none. */
function fill(call: string, params: Readonly<Record<string, string>>): string | undefined {
  let whole = true
  const address = call.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    whole &&= value !== undefined
    return encodeURIComponent(value ?? '')
  })
  return whole ? address : undefined
}

/** What the module of this address opens with; undefined where no module answers. */
export function openingAt(modules: readonly ServedModule[], pathname: string): Opening | undefined {
  const module = moduleFor(modules, pathname)
  if (!module) return undefined
  const opening: Opening = { module, files: [], calls: [] }
  // A developer's server has files of its own.
  if (module.channel === 'dev') return opening
  for (const { pattern, files, calls = [], frame } of module.screens ?? []) {
    const params = matchRoute(pattern, pathname)
    if (!params) continue
    opening.files.push(...files)
    opening.calls.push(...calls.flatMap((call) => fill(call, params) ?? []))
    if (frame) opening.frame = frame
  }
  return opening
}
