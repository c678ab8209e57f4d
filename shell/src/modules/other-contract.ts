import { hostContractVersion } from '@mon-espace/module-kit/host-contract'
import type { HostModule } from '../host-data.ts'

/** The module was written for another version of the contract: trying again cannot help. */
export class OtherContract extends Error {
  override readonly name = 'OtherContract'
}

/** @throws {OtherContract} when the module asks for promises this host does not make */
export function requireContract({ name, requires }: HostModule): void {
  if (requires.host !== hostContractVersion)
    throw new OtherContract(
      `${name} asks for host contract ${requires.host}, this one is ${hostContractVersion}`,
    )
}
