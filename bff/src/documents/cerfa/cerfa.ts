import { codeMarque, type Marque, texteMarque } from '@mon-espace/domain'
import type { FormulaireInput } from '../formulaires.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { drawQr } from '../pdf/qr.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { type StructNode, structNode } from '../pdf/structure.ts'
import { drawAnnexe, type Reponse, reponsesSansCase } from './annexe.ts'
import { drawValeur } from './dessin.ts'
import { libelleComplet, type NomsDesCases } from './edition.ts'
import type { Forme } from './forme.ts'
import type { Imprime } from './imprime.ts'
import { type Pose, place } from './pose.ts'

/**
 * Fills a form on two pages of a file, over our print of the form or over the official blank, with an annex
 * after them for what has no box. Never throws on what a draft holds.
 */
export function drawCerfaPages(file: PdfFile, forme: Forme, imprime: Imprime, input: FormulaireInput): void {
  const first = file.pageCount
  const { poses, sansCase } = place(imprime.cases, forme.valeurs(input), imprime.fond)
  const sheets = imprime.layers(file).map((layer) => file.addPage(layer))
  const places = buildTree(file, forme, imprime, sheets, new Map(poses.map((pose) => [pose.nom, pose])))
  const font = file.font('regular')
  const longues: Reponse[] = []
  for (const pose of poses) {
    const place = places.get(pose.nom)
    const sheet = sheets[pose.page - 1]
    if (!place || !sheet) continue
    const whole = drawValeur(sheet, place.node, font, pose)
    if (!whole && pose.valeur !== true)
      longues.push({ libelle: libelleComplet(forme.noms, pose.nom, place.libelle), texte: pose.valeur })
  }
  if (input.numero) drawMarque(file, imprime, sheets, { numero: input.numero, version: input.version })
  drawAnnexe(file, forme, input, imprime.edition, { longues, sansCase: reponsesSansCase(forme, sansCase) })
  if (input.projet) file.stamp('PROJET', first)
}

type Places = Map<string, { node: StructNode; libelle: string }>

/** The tree of the form in reading order, with a node waiting for each value. */
function buildTree(
  file: PdfFile,
  { noms }: Forme,
  { lecture }: Imprime,
  sheets: readonly Sheet[],
  poses: ReadonlyMap<string, Pose>,
): Places {
  const places: Places = new Map()
  let section = structNode('Sect', file.root)
  for (const ligne of lecture) {
    if (ligne.type === 'H2') section = structNode('Sect', file.root)
    const line = structNode(ligne.type, section)
    for (const morceau of ligne.morceaux) {
      if ('marque' in morceau) {
        const sheet = sheets[morceau.page]
        if (sheet) line.children.push({ page: sheet.index, mcid: morceau.marque })
        continue
      }
      const pose = poses.get(morceau.champ) ?? poses.get(morceau.champ.replace(/\.jj$/, ''))
      if (!pose) continue
      const said = spoken(noms, pose, poses, morceau.seul ? morceau.libelle : null)
      // The cells of a day, euros and cents: pieces of what the first of them says.
      const first =
        morceau.seul && places.get(pose.nom.replace(/\.(mm|aaaa)$/, '.jj').replace(/\.centimes$/, '.euros'))
      const node = first ? first.node : structNode('Span', line, said === null ? {} : { actualText: said })
      places.set(pose.nom, { node, libelle: morceau.libelle })
    }
  }
  return places
}

/**
 * What is said in place of what is drawn, or null where the same is.
 * @param libelle given where the value must be said with its label
 */
function spoken(
  noms: NomsDesCases,
  { nom, valeur }: Pose,
  poses: ReadonlyMap<string, Pose>,
  libelle: string | null,
): string | null {
  const value = valeur === true ? 'coché' : valeur
  if (libelle === null) return valeur === true ? value : null
  const bloc = nom.slice(0, nom.lastIndexOf('.') + 1)
  const rest = (...parts: string[]) => parts.map((part) => poses.get(bloc + part)?.valeur ?? '')
  const whole = nom.endsWith('.jj')
    ? [value, ...rest('mm', 'aaaa')].join('/')
    : nom.endsWith('.euros')
      ? [value, ...rest('centimes')].filter((part) => part !== '').join(',')
      : value
  return `${libelleComplet(noms, nom, libelle)}\u00a0: ${whole}`
}

/** Where page 1 of every edition has room for a code, with the white that it wants around it. Points. */
const CODE = { x: 404, y: 795, size: 31 }

/** Tells which contract the form is of: in the margins for whoever reads it, in a code for whoever reads a scan of it. */
function drawMarque(
  file: PdfFile,
  { numero: heights }: Imprime,
  sheets: readonly Sheet[],
  marque: Marque,
): void {
  const font = file.font('regular')
  const text = texteMarque(marque)
  const node = structNode('P', file.root)
  for (const [i, sheet] of sheets.entries()) {
    const y = heights[i]
    if (typeof y === 'number')
      sheet.text(node, font, 7, 581 - font.width(text, 7), y, text, [0.35, 0.35, 0.35])
  }
  const [first] = sheets
  if (!first || marque.version === null) return
  const figure = structNode('Figure', file.root, { alt: `Code du dossier\u00a0: ${text}` })
  drawQr(first, figure, codeMarque(marque.numero, marque.version), CODE)
}
