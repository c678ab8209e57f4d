import { ABIME, ACTIF, FichierRefuse } from './fichier-refuse.ts'
import { endOf, startOf, withoutPadding } from './pdf/cadre.ts'
import { readTwice } from './pdf/lectures.ts'

/**
 * Reads a PDF whole, in both ways that viewers do: broken, sealed by a password, seen otherwise by one or the other, or able to
 * run or carry anything, it is refused. So is what stands before its header or after its end, where another format could hide.
 */
export async function checkPdf(given: Uint8Array, header: number): Promise<void> {
  const bytes = withoutPadding(given)
  const end = endOf(bytes)
  if (end === null) throw new FichierRefuse(ABIME)
  const { actif, pages } = await readTwice(bytes, startOf(bytes, end), header)
  if (actif) throw new FichierRefuse(ACTIF)
  if (!pages) throw new FichierRefuse(ABIME)
}
