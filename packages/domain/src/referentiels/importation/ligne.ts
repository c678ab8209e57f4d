/** One row of a sheet or of a CSV, its cells as texts in the order of the columns; '' where there is nothing. */
export interface LigneTableau {
  /** Number printed beside the row in a spreadsheet, 1 first. */
  n: number
  cellules: readonly string[]
}

/** A row that is not what it should be: the import stops, nothing is changed. */
export class ImportError extends Error {
  readonly ligne: number
  constructor(ligne: number, message: string) {
    super(`Ligne ${ligne} : ${message}`)
    this.name = 'ImportError'
    this.ligne = ligne
  }
}

/** True when every cell is empty. */
export function isEmpty({ cellules }: LigneTableau): boolean {
  return cellules.every((cellule) => cellule.trim() === '')
}
