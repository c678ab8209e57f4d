import type { DocumentInputs, DocumentKind, DocumentMaker } from './document-maker.ts'
import {
  drawAccord,
  drawCerfa,
  drawCourrier,
  drawLiasse,
  drawLot,
  drawNotice,
  drawPreuve,
  drawRecap,
  drawRecepisse,
  drawRefus,
  drawRupture,
  type Press,
  warmPress,
} from './draw.ts'
import type { FontBytes } from './fonts/typefaces.ts'
import { type DocumentsOfficiels, FORMULAIRES } from './formulaires.ts'

const DRAW: {
  readonly [K in DocumentKind]: (press: Press, input: DocumentInputs[K]) => Promise<Uint8Array>
} = {
  cerfa: drawCerfa,
  lot: drawLot,
  courrier: drawCourrier,
  notice: drawNotice,
  liasse: drawLiasse,
  accord: drawAccord,
  refus: drawRefus,
  rupture: drawRupture,
  recepisse: drawRecepisse,
  recap: drawRecap,
  preuve: drawPreuve,
}

/**
 * Makes documents where it stands: in a browser tab, in tests, in a worker.
 * @param fonts the faces, or how to get them; read when the first document is asked for
 * @param officiels files of the operator to fill or to give; `make` throws `ModeleRefuse` where they cannot serve
 * @param formulaires the forms that can be drawn
 */
export function createInlineDocumentMaker(
  fonts: FontBytes | (() => Promise<FontBytes>),
  officiels: DocumentsOfficiels = {},
  formulaires = FORMULAIRES,
): DocumentMaker {
  let press: Promise<Press> | null = null
  const warm = async () =>
    warmPress(typeof fonts === 'function' ? await fonts() : fonts, officiels, formulaires)
  return {
    async make(kind, input) {
      press ??= warm().catch((error: unknown) => {
        press = null
        throw error
      })
      return DRAW[kind](await press, input)
    },
  }
}
