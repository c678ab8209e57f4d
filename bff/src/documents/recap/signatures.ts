import { cleanText } from '@mon-espace/domain'
import { type Flow, INK, MARGIN } from '../flow/flow.ts'
import { spansOf, wrapSpans } from '../flow/rich-text.ts'
import { structNode } from '../pdf/structure.ts'
import { TEXTES_RECAP as T } from './textes.ts'

const HEIGHT = 126
const GAP = 12

/** Somebody who signs. */
export interface Signataire {
  /** « employeur », « personne », « representant », « centre »: what is asked beside the signature hangs on it. */
  readonly role: 'employeur' | 'personne' | 'representant' | 'centre'
  /** « L’apprenti(e) »; the words of the role where the kind has none. */
  readonly qualite?: string
  readonly nom: string
}

/** Draws a place to sign for each party, all on one page. */
export function drawSignatures(flow: Flow, zones: readonly Signataire[]): void {
  const rows = Math.ceil(zones.length / 2)
  flow.heading(T.signatures, 60 + rows * (HEIGHT + GAP))
  flow.paragraph(T.engagement, { size: 9.5, after: 8 })
  const width = (flow.width - GAP) / 2
  zones.forEach((zone, i) => {
    const x = MARGIN + (i % 2) * (width + GAP)
    drawZone(flow, zone, x, flow.y, width)
    if (i % 2 === 1 || i === zones.length - 1) flow.y -= HEIGHT + GAP
  })
}

function drawZone(
  flow: Flow,
  { role, qualite, nom }: Signataire,
  x: number,
  top: number,
  width: number,
): void {
  const { sheet } = flow
  const node = structNode('Sect', flow.section)
  const inner = width - 16
  const lines = (text: string, size: number, style: 'regular' | 'bold', y: number) => {
    const broken = wrapSpans(spansOf(text, style), inner, flow.measure(size))
    const color = style === 'bold' ? INK : undefined
    flow.lines(broken, x + 8, y, size, structNode('P', node), inner, 'left', color)
  }
  sheet.frame(x, top - HEIGHT, x + width, top, 0.6, [0.6, 0.64, 0.7])
  lines(qualite ?? T.qualites[role], 10, 'bold', top - 5)
  const { size, text } = fitNom(flow, cleanText(nom), inner)
  lines(text, size, 'regular', top - 20)
  lines(T.faitLe, 8.5, 'regular', top - 60)
  lines(T.mentions[role], 8, 'regular', top - 74)
}

const NOM = { largest: 9, smallest: 6.5, lines: 3 } as const

/** Makes a name hold over the place to sign: shrunk first; cut last of all, as it stands whole in the pages before. */
function fitNom(flow: Flow, nom: string, width: number): { size: number; text: string } {
  const holds = (text: string, size: number) =>
    wrapSpans(spansOf(text, 'regular'), width, flow.measure(size)).length <= NOM.lines
  for (let size: number = NOM.largest; size >= NOM.smallest; size -= 0.5)
    if (holds(nom, size)) return { size, text: nom }
  const letters = [...nom]
  while (!holds(`${letters.join('')}…`, NOM.smallest)) letters.pop()
  return { size: NOM.smallest, text: `${letters.join('')}…` }
}
