/**
 * What an antivirus says of a file. The last two are « could not be judged », and let nothing in: `hors_limites` is said
 * again at each try (larger than it looks at, or encrypted), `sans_reponse` may be over a moment later.
 */
export type VerdictAntivirus = 'sain' | 'infecte' | 'hors_limites' | 'sans_reponse'

/** Looks for viruses in a deposited file. */
export interface Antivirus {
  /** Never throws: whatever happens to it is `sans_reponse`. */
  examine(content: Uint8Array): Promise<VerdictAntivirus>
  /** Does it answer? While it does not, every deposit is refused. */
  works(): Promise<boolean>
}
