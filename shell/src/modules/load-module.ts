import { type HostProps, hostContractVersion } from '@mon-espace/module-kit/host-contract'
import type { LifeCycles } from 'single-spa'
import type { HostModule } from '../host-data.ts'

/** The module was written for another version of the contract: trying again cannot help. */
export class OtherContract extends Error {
  override readonly name = 'OtherContract'
}

/** Long enough for a network to come back from a hiccup, short enough not to be noticed. */
const pauseMs = 400

/**
 * Fetches a module by its name, which the import map resolves. A failure is tried once more at the same address:
 * another one would make a second instance of the module.
 */
export async function loadModule({ name, requires }: HostModule): Promise<LifeCycles<HostProps>> {
  if (requires.host !== hostContractVersion)
    throw new OtherContract(`${name} asks for host contract ${requires.host}, this is ${hostContractVersion}`)
  try {
    return (await import(/* @vite-ignore */ name)) as LifeCycles<HostProps>
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    return (await import(/* @vite-ignore */ name)) as LifeCycles<HostProps>
  }
}
