/** How much of a workbook is read before it is given up: a file of a few kilobytes may hold gigabytes. */
export interface Limites {
  /** Entries of the zip. */
  readonly entrees: number
  readonly feuilles: number
  /** Bytes of all that is read, however it is stored, an entry read twice counted twice. */
  readonly octets: number
  /** Elements of XML: rows, cells and what they hold. */
  readonly elements: number
  /** Characters of the cells: a text that is shared counts where it is used. */
  readonly caracteres: number
}

/** A workbook that holds more than its reader takes. */
export class ClasseurTropLourd extends Error {
  override name = 'ClasseurTropLourd'
  /** What there is too much of. */
  readonly quoi: keyof Limites
  constructor(quoi: keyof Limites) {
    super(`Ce classeur contient trop de données (${quoi}).`)
    this.quoi = quoi
  }
}

/** What is left of {@link Limites} as a workbook is read. */
export interface Budget {
  /** @throws ClasseurTropLourd */
  spend(quoi: keyof Limites, combien: number): void
}

export function createBudget(limites: Limites): Budget {
  const reste = { ...limites }
  return {
    spend(quoi, combien) {
      reste[quoi] -= combien
      if (reste[quoi] < 0) throw new ClasseurTropLourd(quoi)
    },
  }
}
