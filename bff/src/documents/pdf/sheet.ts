import { num } from './number.ts'
import type { StructNode } from './structure.ts'
import type { SubsetFont } from './subset-font.ts'

/** A colour as three parts from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number]
export const BLACK: Color = [0, 0, 0]

/** A font with the name under which pages call it. */
export interface NamedFont extends SubsetFont {
  readonly resource: string
}

/** Draws on one page. Points, origin at the bottom left. What is not given a node is decoration. */
export interface Sheet {
  readonly index: number
  /** Draws text with its baseline at y. `node`: where screen readers find it. */
  text(
    node: StructNode | null,
    font: NamedFont,
    size: number,
    x: number,
    y: number,
    text: string,
    color?: Color,
  ): void
  fill(x1: number, y1: number, x2: number, y2: number, color: Color): void
  line(x1: number, y1: number, x2: number, y2: number, width: number, color?: Color): void
  frame(x1: number, y1: number, x2: number, y2: number, width: number, color?: Color): void
  /** Raw operators, as decoration (`null`) or under a node. */
  raw(node: StructNode | null, operators: string): void
  /** The operators of the page so far. */
  content(): string
}

/**
 * @param index of the page in the file, from 0
 * @param firstMark first free marked-content number (a printed layer under this one has its own)
 */
export function createSheet(index: number, firstMark = 0): Sheet {
  const out: string[] = []
  let mark = firstMark
  const rgb = (color: Color, operator: string) => `${color.map(num).join(' ')} ${operator}`
  const put = (node: StructNode | null, operators: string) => {
    if (node) {
      node.children.push({ page: index, mcid: mark })
      out.push(`/${node.type} <</MCID ${mark}>> BDC\n${operators}\nEMC`)
      mark += 1
    } else {
      out.push(`/Artifact BMC\n${operators}\nEMC`)
    }
  }
  return {
    index,
    raw: put,
    text(node, font, size, x, y, text, color = BLACK) {
      if (text === '') return
      const show = `/${font.resource} ${num(size)} Tf ${num(x)} ${num(y)} Td ${font.encode(text)} Tj`
      put(node, `${rgb(color, 'rg')} BT ${show} ET`)
    },
    fill(x1, y1, x2, y2, color) {
      put(null, `${rgb(color, 'rg')} ${num(x1)} ${num(y1)} ${num(x2 - x1)} ${num(y2 - y1)} re f`)
    },
    line(x1, y1, x2, y2, width, color = BLACK) {
      put(null, `${rgb(color, 'RG')} ${num(width)} w ${num(x1)} ${num(y1)} m ${num(x2)} ${num(y2)} l S`)
    },
    frame(x1, y1, x2, y2, width, color = BLACK) {
      put(
        null,
        `${rgb(color, 'RG')} ${num(width)} w ${num(x1)} ${num(y1)} ${num(x2 - x1)} ${num(y2 - y1)} re S`,
      )
    },
    content: () => out.join('\n'),
  }
}
