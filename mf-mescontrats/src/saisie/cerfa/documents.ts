import { OPERATIONS } from '@mon-espace/domain/api'

/** The PDF files of a contract, in the order one reads them. */
export const DOCUMENTS = {
  cerfa: OPERATIONS.drawCerfa,
  courrier: OPERATIONS.drawCourrier,
  notice: OPERATIONS.drawNotice,
  liasse: OPERATIONS.drawLiasse,
} as const

export type NomDocument = keyof typeof DOCUMENTS
