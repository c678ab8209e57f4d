import { cleanText } from '@mon-espace/domain'
import { createFlow } from '../flow/flow.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { citation } from '../text/format.ts'
import { type DecisionInput, drawFin, drawTete } from './decision.ts'
import { TEXTES_REFUS as T } from './textes.ts'

/** What was refused, and why. */
export interface RefusInput extends DecisionInput {
  readonly motif: string | null
}

/** Title of the document; it names nobody. */
export const TITRE_REFUS = T.titre

/** Draws the notification of a refusal on new pages of a file: the reason, and what may be done. */
export function drawRefusPages(file: PdfFile, input: RefusInput): void {
  const flow = createFlow(file, T.pied(input.numero))
  drawTete(flow, T.titre, input)
  flow.heading(T.motif)
  flow.paragraph(cleanText(input.motif ?? T.sansMotif))
  flow.heading(T.suite)
  flow.list(T.suites)
  flow.paragraph(T.notifie(input.contrat.refus.notifieA, citation(input.contrat.refus.article)), {
    size: 9.5,
  })
  drawFin(flow, input)
}
