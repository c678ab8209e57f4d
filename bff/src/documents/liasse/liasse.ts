import { drawCerfaPages } from '../cerfa-10103-14/cerfa.ts'
import type { CerfaInput } from '../cerfa-10103-14/contrat-imprime.ts'
import type { Imprime } from '../cerfa-10103-14/imprime.ts'
import { type CourrierInput, drawCourrierPages } from '../courrier/courrier.ts'
import { drawNoticePages } from '../notice/notice.ts'
import { drawNoticeOfficielle, type NoticeOfficielle } from '../notice/notice-officielle.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { TEXTES_LIASSE as T } from './textes.ts'

/** What goes into the pack; the notice is always there. */
export interface LiasseInput {
  readonly courrier: CourrierInput
  readonly cerfa: CerfaInput
}

/** Title of the document; it names nobody. */
export const TITRE_LIASSE = T.titre

/** Draws letter, Cerfa and notice in one file, each under its bookmark. */
export function drawLiassePages(
  file: PdfFile,
  { imprime, notice }: { readonly imprime: Imprime; readonly notice: NoticeOfficielle | null },
  { courrier, cerfa }: LiasseInput,
): void {
  file.bookmark(T.courrier, file.pageCount)
  drawCourrierPages(file, courrier)
  file.bookmark(T.cerfa(imprime.edition), file.pageCount)
  drawCerfaPages(file, imprime, cerfa)
  file.bookmark(T.notice, file.pageCount)
  if (notice) drawNoticeOfficielle(file, notice)
  else drawNoticePages(file)
}
