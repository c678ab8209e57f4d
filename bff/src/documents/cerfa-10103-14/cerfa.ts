import type { PdfFile } from '../pdf/pdf-file.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { type StructNode, structNode } from '../pdf/structure.ts'
import { drawAnnexe, libelleComplet, type ValeurLongue } from './annexe.ts'
import { CHAMPS, type Champ, type NomChamp } from './champs.ts'
import type { CerfaInput } from './contrat-imprime.ts'
import { drawValeur } from './dessin.ts'
import type { Imprime } from './imprime.ts'
import type { GroupeDate } from './remplissage.ts'
import { valeursCerfa } from './valeurs.ts'

/** Title of the document; it names nobody. */
export const TITRE_CERFA = 'Contrat d’apprentissage – Cerfa FA 13 n° 10103*14'

/**
 * Draws the Cerfa FA 13 (10103*14) on two pages of a file, an annex after them for what has no box.
 * Never throws on what a draft holds.
 */
export function drawCerfaPages(file: PdfFile, imprime: Imprime, input: CerfaInput): void {
  const first = file.pageCount
  const valeurs = valeursCerfa(input)
  const sheets = imprime.layers(file).map((layer) => file.addPage(layer))
  const nodes = buildTree(file, imprime, sheets, new Set(valeurs.keys()))
  const font = file.font('regular')
  const longues: ValeurLongue[] = []
  for (const [nom, valeur] of valeurs) {
    const place = nodes.get(nom)
    if (!place) continue
    const whole = drawValeur(place.sheet, place.node, font, nom, valeur)
    if (!whole && valeur !== true)
      longues.push({ libelle: libelleComplet(nom, place.libelle), texte: valeur })
  }
  if (input.numero) drawNumero(file, sheets, input.numero)
  drawAnnexe(file, input, longues)
  if (input.projet) file.stamp('PROJET', first)
}

type Places = Map<NomChamp | GroupeDate, { sheet: Sheet; node: StructNode; libelle: string }>

/** The tree of the form in reading order, with a node waiting for each value. */
function buildTree(
  file: PdfFile,
  { lecture }: Imprime,
  sheets: readonly Sheet[],
  filled: ReadonlySet<NomChamp | GroupeDate>,
): Places {
  const places: Places = new Map()
  let section = structNode('Sect', file.root)
  for (const ligne of lecture) {
    const sheet = sheets[ligne.page - 1]
    if (!sheet) continue
    if (ligne.type === 'H2') section = structNode('Sect', file.root)
    const line = structNode(ligne.type, section)
    for (const morceau of ligne.morceaux) {
      if ('marque' in morceau) {
        line.children.push({ page: sheet.index, mcid: morceau.marque })
        continue
      }
      const groupe = morceau.champ.replace(/\.jj$/, '') as GroupeDate
      const nom = filled.has(morceau.champ) ? morceau.champ : groupe
      if (!filled.has(nom)) continue
      const extra = isCase(nom) ? { actualText: 'coché' } : {}
      places.set(nom, { sheet, node: structNode('Span', line, extra), libelle: morceau.libelle })
    }
  }
  return places
}

const isCase = (nom: string) => (CHAMPS as Record<string, Champ>)[nom]?.nature === 'case'

/** In the margins, where a printer still reaches: above the title of page 1, under the last line of page 2. */
function drawNumero(file: PdfFile, sheets: readonly Sheet[], numero: string): void {
  const font = file.font('regular')
  const text = `Dossier n° ${numero}`
  const node = structNode('P', file.root)
  for (const [i, sheet] of sheets.entries()) {
    sheet.text(node, font, 7, 581 - font.width(text, 7), i === 0 ? 825 : 15.5, text, [0.35, 0.35, 0.35])
  }
}
