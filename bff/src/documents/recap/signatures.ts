import { cleanText } from '@mon-espace/domain'
import type { ContratImprime } from '../cerfa-10103-14/contrat-imprime.ts'
import { type Flow, INK, MARGIN } from '../flow/flow.ts'
import { spansOf, wrapSpans } from '../flow/rich-text.ts'
import { structNode } from '../pdf/structure.ts'
import { TEXTES_RECAP as T } from './textes.ts'

const HEIGHT = 126
const GAP = 12

/** Draws a place to sign for each party, all on one page. */
export function drawSignatures(flow: Flow, contrat: ContratImprime, representant: boolean): void {
  const zones = zonesOf(contrat, representant)
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

interface Zone {
  readonly qualite: string
  readonly nom: string
  readonly mention: string
}

function zonesOf({ employeur, apprenti, formation }: ContratImprime, representant: boolean): Zone[] {
  const legal = apprenti?.representantLegal
  const zones: Zone[] = [
    { qualite: T.employeur, nom: cleanText(employeur?.denomination ?? ''), mention: T.mentionEmployeur },
    { qualite: T.apprenti, nom: noms(apprenti?.prenom, apprenti?.nomNaissance), mention: T.mentionSignature },
  ]
  if (representant)
    zones.push({ qualite: T.representant, nom: noms(legal?.prenom, legal?.nom), mention: T.mentionSignature })
  zones.push({ qualite: T.cfa, nom: cleanText(formation?.cfa?.denomination ?? ''), mention: T.mentionCfa })
  return zones
}

const noms = (prenom: string | null | undefined, nom: string | null | undefined) =>
  cleanText(`${prenom ?? ''} ${nom ?? ''}`)

function drawZone(flow: Flow, { qualite, nom, mention }: Zone, x: number, top: number, width: number): void {
  const { sheet } = flow
  const node = structNode('Sect', flow.section)
  const inner = width - 16
  const lines = (text: string, size: number, style: 'regular' | 'bold', y: number) => {
    const broken = wrapSpans(spansOf(text, style), inner, flow.measure(size))
    const color = style === 'bold' ? INK : undefined
    flow.lines(broken, x + 8, y, size, structNode('P', node), inner, 'left', color)
  }
  sheet.frame(x, top - HEIGHT, x + width, top, 0.6, [0.6, 0.64, 0.7])
  lines(qualite, 10, 'bold', top - 5)
  const { size, text } = fitNom(flow, nom, inner)
  lines(text, size, 'regular', top - 20)
  lines(T.faitLe, 8.5, 'regular', top - 60)
  lines(mention, 8, 'regular', top - 74)
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
