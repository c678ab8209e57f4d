/** The module was written for another version of the contract: trying again cannot help. */
export class OtherContract extends Error {
  override readonly name = 'OtherContract'
}
