import { OPERATIONS } from '@mon-espace/domain/api'
import { urlOf } from '@mon-espace/module-kit/api'

/** Addresses of the PDF files of a dossier, for links and for the viewer. */
export const documentUrls = (id: string) => ({
  courrier: urlOf(OPERATIONS.drawCourrier, { params: { id } }),
  cerfa: urlOf(OPERATIONS.drawCerfa, { params: { id } }),
  notice: urlOf(OPERATIONS.drawNotice, { params: { id } }),
  liasse: urlOf(OPERATIONS.drawLiasse, { params: { id } }),
  accord: urlOf(OPERATIONS.drawAccord, { params: { id } }),
})

/** Address of a deposited file; its last version unless told. */
export const fichierUrl = (id: string, piece: string, version?: number) =>
  urlOf(OPERATIONS.readFichier, {
    params: { id, piece },
    ...(version === undefined ? {} : { query: { version } }),
  })
