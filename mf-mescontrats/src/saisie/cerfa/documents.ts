import { CALLS } from '@mon-espace/domain/api'

/** The PDF files of a contract, in the order one reads them. */
export const DOCUMENTS = {
  cerfa: CALLS.drawCerfa,
  courrier: CALLS.drawCourrier,
  notice: CALLS.drawNotice,
  liasse: CALLS.drawLiasse,
} as const

export type NomDocument = keyof typeof DOCUMENTS
