import { type CourrierInput, drawCourrierPages } from '../courrier/courrier.ts'
import type { Formulaire, FormulaireInput } from '../formulaires.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { TEXTES_LIASSE as T } from './textes.ts'

/** What goes into the pack; the notice is always there. */
export interface LiasseInput {
  readonly courrier: CourrierInput
  readonly cerfa: FormulaireInput
}

/** Title of the document; it names nobody. */
export const titreLiasse = ({ courrier }: LiasseInput) => T.titre(courrier.contrat.libelle)

/** Draws letter, form and notice in one file, each under its bookmark. */
export function drawLiassePages(
  file: PdfFile,
  formulaire: Formulaire,
  { courrier, cerfa }: LiasseInput,
): void {
  file.bookmark(T.courrier, file.pageCount)
  drawCourrierPages(file, courrier)
  file.bookmark(formulaire.signet, file.pageCount)
  formulaire.drawCerfa(file, cerfa)
  file.bookmark(T.notice, file.pageCount)
  formulaire.drawNotice(file)
}
