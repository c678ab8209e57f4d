import type { Dispositif } from '@mon-espace/domain'
import { escapeXml } from '../../dossiers/export/cellules.ts'
import { gzipByStream } from '../../dossiers/export/gzip.ts'
import { zip } from '../../dossiers/export/zip.ts'
import { streamOf } from '../../flux.ts'
import { feuilleContrats } from './contrats.ts'
import { feuilleLisezMoi } from './lisez-moi.ts'
import { feuilleListes } from './listes.ts'
import { STYLES_XML } from './styles.ts'
import { contratsModele, lisezMoiModele, listesModele } from './textes.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PAQUET = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TABLEUR = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const FEUILLES = [
  { nom: contratsModele.feuille, xml: feuilleContrats },
  { nom: listesModele.feuille, xml: feuilleListes },
  { nom: lisezMoiModele.feuille, xml: feuilleLisezMoi },
]

const relation = (id: number, type: string, cible: string) =>
  `<Relationship Id="rId${id}" Type="${DOCUMENT}/${type}" Target="${cible}"/>`
const relations = (...liste: string[]) =>
  `${XML}<Relationships xmlns="${PAQUET}/relationships">${liste.join('')}</Relationships>`
const partie = (nom: string, type: string) =>
  `<Override PartName="/${nom}" ContentType="${TYPE}.${type}+xml"/>`

/** Names and contents of the workbook's parts. */
function parties(dispositif: Dispositif): (readonly [string, string])[] {
  const sheets = FEUILLES.map(
    ({ nom }, i) => `<sheet name="${escapeXml(nom)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const feuille = (i: number) => `worksheets/sheet${i + 1}.xml`
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partie('xl/workbook.xml', 'sheet.main')}${FEUILLES.map((_, i) => partie(`xl/${feuille(i)}`, 'worksheet')).join('')}${partie('xl/styles.xml', 'styles')}</Types>`,
    ],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${TABLEUR}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ...FEUILLES.map((_, i) => relation(i + 1, 'worksheet', feuille(i))),
        relation(FEUILLES.length + 1, 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', STYLES_XML],
    ...FEUILLES.map(({ xml }, i) => [`xl/${feuille(i)}`, xml(dispositif)] as const),
  ]
}

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

/** The workbook to fill in: contracts, code lists, and how to go about it. */
export function modeleImport(dispositif: Dispositif): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(
    zip(
      parties(dispositif).map(([nom, xml]) => ({ nom, contenu: () => bytesOf(xml) })),
      gzipByStream,
    ),
  )
}
