/** Looks for viruses in a deposited file. */
export interface Antivirus {
  /**
   * @returns true when nothing was found
   * @throws when no verdict could be had: the deposit is then refused, never let through
   */
  isClean(content: Uint8Array): Promise<boolean>
  /** Does it answer? While it does not, every deposit is refused. */
  works(): Promise<boolean>
}
