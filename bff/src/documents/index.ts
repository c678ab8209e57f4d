// What the BFF may use of the documents. Nothing here needs Node; `node/` does.

export { checkPrintable } from '@mon-espace/domain'
export type { AccordInput } from './accord/accord.ts'
export type {
  CerfaInput,
  ContratImprime,
  PeriodeImprimee,
  RemunerationImprimee,
} from './cerfa-10103-14/contrat-imprime.ts'
export { ModeleRefuse } from './cerfa-officiel/modele.ts'
export type { CourrierInput } from './courrier/courrier.ts'
export {
  type DocumentInputs,
  type DocumentKind,
  type DocumentMaker,
  DocumentQueueFull,
} from './document-maker.ts'
export type { DocumentsOfficiels } from './draw.ts'
export type { FontBytes } from './fonts/typefaces.ts'
export { createInlineDocumentMaker } from './inline-document-maker.ts'
export type { LiasseInput } from './liasse/liasse.ts'
export type { RecapInput } from './recap/recap.ts'
