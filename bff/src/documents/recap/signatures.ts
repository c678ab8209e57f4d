import { cleanText } from '@mon-espace/domain'
import type { ContratImprime } from '../cerfa-10103-14/contrat-imprime.ts'
import { type Flow, INK, MARGIN } from '../flow/flow.ts'
import { spansOf, wrapSpans } from '../flow/rich-text.ts'
import { structNode } from '../pdf/structure.ts'
import { TEXTES_RECAP as T } from './textes.ts'

const HEIGHT = 116
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
  const line = (text: string, size: number, style: 'regular' | 'bold', y: number, most = 1) => {
    const lines = wrapSpans(spansOf(text, style), inner, flow.measure(size)).slice(0, most)
    flow.lines(
      lines,
      x + 8,
      y,
      size,
      structNode('P', node),
      inner,
      'left',
      style === 'bold' ? INK : undefined,
    )
  }
  sheet.frame(x, top - HEIGHT, x + width, top, 0.6, [0.6, 0.64, 0.7])
  line(qualite, 10, 'bold', top - 5)
  line(nom, 9, 'regular', top - 20, 2)
  line(T.faitLe, 8.5, 'regular', top - 46)
  line(mention, 8, 'regular', top - 60, 2)
}
