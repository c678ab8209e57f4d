import type { PdfFile } from '../../pdf/pdf-file.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { type StructNode, structNode } from '../../pdf/structure.ts'
import { drawAnnexe, libelleComplet, type Reponse, reponsesSansCase } from './annexe.ts'
import { drawValeur } from './dessin.ts'
import type { Imprime } from './imprime.ts'
import { type Pose, place } from './pose.ts'
import { type CerfaInput, valeursCerfa } from './valeurs.ts'

/** The form and its edition. */
export const nomCerfa = (edition: string) => `Cerfa FA 13 n° ${edition}`

/** Title of the document; it names nobody. */
export const titreCerfa = (edition: string) => `Contrat d’apprentissage – ${nomCerfa(edition)}`

/**
 * Fills the Cerfa FA 13 on two pages of a file, over our print of the form or over the official blank, with an annex
 * after them for what has no box. Never throws on what a draft holds.
 */
export function drawCerfaPages(file: PdfFile, imprime: Imprime, input: CerfaInput): void {
  const first = file.pageCount
  const { poses, sansCase } = place(imprime.cases, valeursCerfa(input), imprime.fond)
  const sheets = imprime.layers(file).map((layer) => file.addPage(layer))
  const places = buildTree(file, imprime, sheets, new Map(poses.map((pose) => [pose.nom, pose])))
  const font = file.font('regular')
  const longues: Reponse[] = []
  for (const pose of poses) {
    const place = places.get(pose.nom)
    const sheet = sheets[pose.page - 1]
    if (!place || !sheet) continue
    const whole = drawValeur(sheet, place.node, font, pose)
    if (!whole && pose.valeur !== true)
      longues.push({ libelle: libelleComplet(pose.nom, place.libelle), texte: pose.valeur })
  }
  if (input.numero) drawNumero(file, imprime, sheets, input.numero)
  drawAnnexe(file, input, imprime.edition, { longues, sansCase: reponsesSansCase(sansCase) })
  if (input.projet) file.stamp('PROJET', first)
}

type Places = Map<string, { node: StructNode; libelle: string }>

/** The tree of the form in reading order, with a node waiting for each value. */
function buildTree(
  file: PdfFile,
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
      const said = spoken(pose, poses, morceau.seul ? morceau.libelle : null)
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
  return `${libelleComplet(nom, libelle)}\u00a0: ${whole}`
}

function drawNumero(
  file: PdfFile,
  { numero: heights }: Imprime,
  sheets: readonly Sheet[],
  numero: string,
): void {
  const font = file.font('regular')
  const text = `Dossier n° ${numero}`
  const node = structNode('P', file.root)
  for (const [i, sheet] of sheets.entries()) {
    const y = heights[i]
    if (typeof y === 'number')
      sheet.text(node, font, 7, 581 - font.width(text, 7), y, text, [0.35, 0.35, 0.35])
  }
}
