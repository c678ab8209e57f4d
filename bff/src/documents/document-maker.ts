import type { CourrierInput } from './courrier/courrier.ts'
import type { AccordInput } from './decision/accord.ts'
import type { RefusInput } from './decision/refus.ts'
import type { NoticeInput } from './draw.ts'
import type { FormulaireInput } from './formulaires.ts'
import type { LiasseInput } from './liasse/liasse.ts'
import type { LotInput } from './lot/lot.ts'
import type { PreuveSignature } from './preuve/preuve.ts'
import type { RecapInput } from './recap/recap.ts'
import type { RecepisseInput } from './recepisse/recepisse.ts'
import type { RuptureInput } from './rupture/rupture.ts'

/** What each document is made of. Plain data: it crosses to a worker as it is. */
export interface DocumentInputs {
  readonly cerfa: FormulaireInput
  readonly lot: LotInput
  readonly courrier: CourrierInput
  readonly notice: NoticeInput
  readonly liasse: LiasseInput
  readonly accord: AccordInput
  readonly refus: RefusInput
  readonly rupture: RuptureInput
  readonly recepisse: RecepisseInput
  readonly recap: RecapInput
  readonly preuve: PreuveSignature
}

/** The documents of a dossier. */
export type DocumentKind = keyof DocumentInputs

/** Makes PDFs. Never on the thread that answers requests, in production. */
export interface DocumentMaker {
  /**
   * @param compte who asks: nobody waits behind more than one document of another
   * @returns the bytes of a PDF
   * @throws Refus `service_occupe` when too many wait already
   */
  make<K extends DocumentKind>(kind: K, input: DocumentInputs[K], compte: string): Promise<Uint8Array>
}
