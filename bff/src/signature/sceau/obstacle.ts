import type { PDF } from '@libpdf/core'
import type { Obstacle } from '../obstacle.ts'
import { CHAMP, placeOf } from './place.ts'
import { NonScellable, openRevision } from './revision.ts'

/**
 * What keeps a PDF from being sealed; null where nothing does.
 *
 * A signature that certifies a file says what may still be added to it (`DocMDP`), which is never a new field: readers would tell
 * it broken. A file that opens with permissions would have to be sealed under a key that is not ours.
 */
export async function obstacleOf(bytes: Uint8Array): Promise<Obstacle | null> {
  try {
    const pdf = await openRevision(bytes)
    if (pdf.isEncrypted) return 'protegee'
    if (isCertified(pdf)) return 'certifiee'
    if (fieldsOf(pdf).some((name) => name.startsWith(CHAMP))) return 'signee'
    // What reads the page to find its place would fail again at the seal.
    placeOf(pdf, 'employeur')
    return null
  } catch (fault) {
    if (fault instanceof NonScellable) return 'abimee'
    throw fault
  }
}

function isCertified(pdf: PDF): boolean {
  const resolve = pdf.context.resolve.bind(pdf.context)
  return pdf.getCatalog().getDict('Perms', resolve)?.has('DocMDP') ?? false
}

const fieldsOf = (pdf: PDF): string[] =>
  pdf
    .getForm()
    ?.getSignatureFields()
    .map(({ name }) => name) ?? []
