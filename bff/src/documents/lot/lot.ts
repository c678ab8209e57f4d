import { cleanText } from '@mon-espace/domain'
import type { Formulaire, FormulaireInput } from '../formulaires.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'

/** Several forms to print together, each under a bookmark that tells whose it is. */
export interface LotInput {
  readonly cerfas: readonly { readonly signet: string; readonly cerfa: FormulaireInput }[]
}

/** Title of the document; it names nobody. */
export const TITRE_LOT = 'Contrats à signer'

/** Draws each form after the other, from the first page of each to its last. */
export function drawLotPages(
  file: PdfFile,
  formulaireOf: (nom: string) => Formulaire,
  { cerfas }: LotInput,
): void {
  for (const { signet, cerfa } of cerfas) {
    file.bookmark(cleanText(signet), file.pageCount)
    formulaireOf(cerfa.formulaire).drawCerfa(file, cerfa)
  }
}
