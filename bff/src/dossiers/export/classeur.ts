import { streamOf } from '../../flux.ts'
import { type Colonne, feuille } from './feuille.ts'
import type { Gzip } from './gzip.ts'
import { FEUILLE, partiesOf } from './parties.ts'
import { zip } from './zip.ts'

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

/** An XLSX workbook of one sheet, made as it is read: pages of rows are asked for one at a time. */
export function classeur<T>(
  nomFeuille: string,
  colonnes: readonly Colonne<T>[],
  pages: AsyncIterable<Iterable<T>>,
  gzip: Gzip,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parties = partiesOf(nomFeuille).map(([nom, xml]) => ({ nom, contenu: () => bytesOf(xml) }))
  return streamOf(zip([...parties, { nom: FEUILLE, contenu: () => feuille(colonnes, pages) }], gzip))
}
