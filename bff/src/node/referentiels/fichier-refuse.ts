/** A file that was refused: where, and why. Nothing was changed. */
export class FichierRefuse extends Error {
  override name = 'FichierRefuse'
}
