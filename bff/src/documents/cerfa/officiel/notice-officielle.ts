import { type ForeignPages, readForeignPages } from '../../pdf/foreign-pages.ts'
import type { PdfFile } from '../../pdf/pdf-file.ts'
import { structNode } from '../../pdf/structure.ts'
import { openPdf } from './modele.ts'

/** The operator's notice: served as it is, its pages copied into the pack. */
export interface NoticeOfficielle {
  readonly bytes: Uint8Array
  readonly pages: ForeignPages
}

/** @throws ModeleRefuse when the file cannot be opened */
export async function readNoticeOfficielle(bytes: Uint8Array): Promise<NoticeOfficielle> {
  return { bytes, pages: readForeignPages(await openPdf(bytes)) }
}

/** Copies the pages into a file, with what their tags tell. */
export function drawNoticeOfficielle(file: PdfFile, { pages }: NoticeOfficielle): void {
  const sheets = pages.layers(file.context).map((layer) => file.addPage(layer))
  const section = structNode('Sect', file.root)
  for (const { type, pieces } of pages.lines) {
    const line = structNode(type, section)
    for (const piece of pieces) {
      const sheet = 'mark' in piece ? sheets[piece.page] : undefined
      if (sheet && 'mark' in piece) line.children.push({ page: sheet.index, mcid: piece.mark })
    }
  }
}
