import { hostContractVersion } from '@mon-espace/module-kit/host-contract'
import type { HostModule } from '../host-data.ts'
import { importModule } from './import-module.ts'
import type { Candidate } from './module-application.ts'
import { OtherContract } from './other-contract.ts'

/** The versions of a module a page may show, in order: the one it was given, then the one before. */
export function candidatesOf({ name, version, channel, previous, requires }: HostModule): Candidate[] {
  if (requires.host !== hostContractVersion) {
    const refuse = async () => {
      throw new OtherContract(
        `${name} asks for host contract ${requires.host}, this one is ${hostContractVersion}`,
      )
    }
    return [{ version, load: refuse }]
  }
  const current = {
    version,
    load: () => importModule(name),
    ...(channel === 'dev' ? { override: name } : {}),
  }
  if (!previous) return [current]
  return [current, { version: previous.version, load: () => importModule(previous.url) }]
}
