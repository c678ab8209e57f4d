import { FORMAT, JOUR as FORMAT_JOUR, type Styles } from '../../tableur/ecriture/styles.ts'

/** Positions in `STYLES.cellules`. */
export const S = {
  normal: 0,
  groupe: 1,
  requis: 2,
  facultatif: 3,
  texte: 4,
  date: 5,
  montant: 6,
  exemple: 7,
  exempleDate: 8,
  exempleMontant: 9,
  titre: 10,
  explication: 11,
} as const

/** Deep accent, its pale tint, a paler one, and the ink of what is only an example. */
const COULEURS = { accent: 'FF1F3A5F', requis: 'FFD6E0EC', facultatif: 'FFF1F4F8', gris: 'FF5F6B7A' }

const font = (xml: string) => `<font>${xml}<sz val="11"/>`
const nom = '<name val="Calibri"/><family val="2"/></font>'
const fill = (argb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`
const wrap = '<alignment vertical="center" wrapText="1"/>'

const FONTS = [
  `${font('')}${nom}`,
  `${font('<b/>')}<color rgb="FFFFFFFF"/>${nom}`,
  `${font('<b/>')}${nom}`,
  `${font('<i/>')}<color rgb="${COULEURS.gris}"/>${nom}`,
  `<font><b/><sz val="16"/>${nom}`,
]
const FILLS = [fill(COULEURS.accent), fill(COULEURS.requis), fill(COULEURS.facultatif)]
const xf = (fontId: number, fillId: number, borderId: number, numFmtId = 0, alignment = '') =>
  `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'}`

/** Text keeps its zeros (format 49, « @ »); a day is a day. */
const TEXTE = 49
const JOUR = FORMAT
const EUROS = 4

const XFS = [
  xf(0, 0, 0),
  xf(1, 2, 1, 0, '<alignment vertical="center"/>'),
  xf(2, 3, 1, 0, wrap),
  xf(0, 4, 1, 0, wrap),
  xf(0, 0, 0, TEXTE),
  xf(0, 0, 0, JOUR),
  xf(0, 0, 0, EUROS),
  xf(3, 0, 0, TEXTE),
  xf(3, 0, 0, JOUR),
  xf(3, 0, 0, EUROS),
  xf(4, 0, 0),
  xf(0, 0, 0, 0, '<alignment vertical="top" wrapText="1"/>'),
]

const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left style="thin"><color rgb="FFFFFFFF"/></left><right style="thin"><color rgb="FFFFFFFF"/></right><top/><bottom/><diagonal/></border>',
]

/** The styles of the model, in the order of `S`. */
export const STYLES: Styles = {
  formats: [FORMAT_JOUR],
  polices: FONTS,
  fonds: FILLS,
  bordures: BORDERS,
  cellules: XFS,
}
