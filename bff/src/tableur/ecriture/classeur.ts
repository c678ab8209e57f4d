import { streamOf } from '../../stream.ts'
import { type Feuille, feuilleXml, plageFiltree } from './feuille.ts'
import type { Gzip } from './gzip.ts'
import { contentTypes, feuilleEntry, rootRelations, workbook, workbookRelations } from './parties.ts'
import { type Styles, stylesXml } from './styles.ts'
import { type Fichier, zip } from './zip.ts'

/** An XLSX workbook, made as it is read: rows are asked for when their turn comes. */
export function classeur(
  feuilles: readonly Feuille[],
  styles: Styles,
  gzip: Gzip,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const noms = feuilles.map(({ nom }) => nom)
  const filtres = new Map<number, string>()
  const text = (nom: string, xml: () => string): Fichier => ({
    nom,
    async *contenu() {
      yield new TextEncoder().encode(xml())
    },
  })
  const sheets = feuilles.map((feuille, rang) => ({
    nom: feuilleEntry(rang),
    contenu: () =>
      feuilleXml(feuille, (lignes) => {
        if (feuille.filtre) filtres.set(rang, plageFiltree(feuille, lignes))
      }),
  }))
  const parties = [
    text('[Content_Types].xml', () => contentTypes(noms)),
    text('_rels/.rels', () => rootRelations),
    text('xl/_rels/workbook.xml.rels', () => workbookRelations(noms)),
    text('xl/styles.xml', () => stylesXml(styles)),
    ...sheets,
    // Last: it names the cells that filters are about, and rows are counted by being written.
    text('xl/workbook.xml', () => workbook(noms, filtres)),
  ]
  return streamOf(zip(parties, gzip))
}
