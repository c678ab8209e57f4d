/** Which OPCO an establishment is of, as one source says it. */
export interface DitOpco {
  /** Names, as the referential writes them: the owner's, then overseas the one that manages for it. */
  readonly noms: readonly string[]
  /** False where the enterprise claimed it, and nobody has checked. */
  readonly sur: boolean
}

/** Something that knows which OPCO an establishment is of. */
export interface SourceOpco {
  /**
   * null where it does not know.
   * @throws Panne
   */
  find(siret: string): Promise<DitOpco | null>
}

/** What the service knows of OPCO. */
export interface RattachementsOpco {
  /** Names of the operator in the referential. */
  readonly operateur: readonly string[]
  /** Asked in this order: the next where one is down. */
  readonly sources: readonly SourceOpco[]
}
