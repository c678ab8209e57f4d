/** How a document is looked at: how many times as wide as its frame, turned by how many quarters of a circle. */
export interface Loupe {
  readonly zoom: number
  readonly quarts: number
}

const ZOOMS = [0.5, 1, 1.5, 2, 3, 4] as const

/** As wide as its frame, upright. */
export const LOUPE: Loupe = { zoom: 1, quarts: 0 }

/** One step larger (`1`) or smaller (`-1`); as it is at either end. */
export function enlarge(loupe: Loupe, pas: 1 | -1): Loupe {
  const beyond = ZOOMS.filter((zoom) => (zoom - loupe.zoom) * pas > 0)
  return { ...loupe, zoom: beyond.at(pas === 1 ? 0 : -1) ?? loupe.zoom }
}

/** A quarter of a circle further, as the hands of a clock go. */
export const turn = (loupe: Loupe): Loupe => ({ ...loupe, quarts: (loupe.quarts + 1) % 4 })

/** Is it lying on its side? Its width is then its height. */
export const isCouche = ({ quarts }: Loupe): boolean => quarts % 2 === 1
