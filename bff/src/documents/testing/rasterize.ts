import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isInstalled } from './installed.ts'

/** A page as a person sees it: a byte of grey a pixel, from the top left. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Pixels of a point: half a point is seen. */
const SCALE = 2

const [POPPLER, MUPDF] = ['pdftoppm', 'mutool']
const poppler = isInstalled(POPPLER)

/** Renders every page with poppler, or with pdf.js where poppler is absent. */
export const rasterize = (pdf: Uint8Array): Promise<Raster[]> =>
  poppler ? Promise.resolve(withPoppler(pdf)) : withPdfJs(pdf)

/** What draws PDFs on this machine, each on its own: every page of a file, as it shows it. */
export const DESSINATEURS: Readonly<Record<string, (pdf: Uint8Array) => Promise<Raster[]>>> = {
  'pdf.js': (pdf) => withPdfJs(pdf),
  ...(poppler ? { poppler: async (pdf) => withPoppler(pdf) } : {}),
  ...(isInstalled(MUPDF) ? { mupdf: async (pdf) => withMupdf(pdf) } : {}),
}

const DPI = String(72 * SCALE)

const withPoppler = (pdf: Uint8Array) =>
  withCommand(pdf, (file, page) => [POPPLER, '-r', DPI, '-gray', file, page])
const withMupdf = (pdf: Uint8Array) =>
  withCommand(pdf, (file, page) => [
    MUPDF,
    'draw',
    '-q',
    '-r',
    DPI,
    '-c',
    'gray',
    '-o',
    `${page}%03d.pgm`,
    file,
  ])

type Ligne = readonly [command: string, ...args: string[]]

/** Renders with a command that writes a grey image a page, in the order of their names. */
function withCommand(pdf: Uint8Array, ligne: (file: string, page: string) => Ligne): Raster[] {
  const folder = mkdtempSync(join(tmpdir(), 'raster-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf)
    const [command, ...args] = ligne(join(folder, 'in.pdf'), join(folder, 'page'))
    execFileSync(command, args, { stdio: 'ignore' })
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return pages.sort().map((name) => readPgm(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readPgm(bytes: Uint8Array): Raster {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(0, 32)))
  if (!head) throw new Error('Not a grey image')
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) }
}

async function withPdfJs(pdf: Uint8Array): Promise<Raster[]> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const file = await task.promise
  const rasters: Raster[] = []
  for (let n = 1; n <= file.numPages; n += 1) {
    const page = await file.getPage(n)
    const viewport = page.getViewport({ scale: SCALE })
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
    const canvas = createCanvas(width, height)
    await page.render({ canvas: canvas as never, viewport }).promise
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
    const grey = Uint8Array.from({ length: width * height }, (_, i) => {
      const [r = 255, g = 255, b = 255] = data.subarray(4 * i, 4 * i + 3)
      return Math.round(0.3 * r + 0.59 * g + 0.11 * b)
    })
    rasters.push({ width, height, grey })
  }
  await task.destroy()
  return rasters
}

/** Corners in points from the bottom left. */
export type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

/** Darker than this is ink: the grey of boxes and of bands is not. */
const INK = 140

/** The smallest rectangle around the ink of a region, in points; null where there is none. */
export function inkBox({ width, height, grey }: Raster, [x1, y1, x2, y2]: Rect): Rect | null {
  const [left, right] = [Math.max(0, Math.floor(x1 * SCALE)), Math.min(width, Math.ceil(x2 * SCALE))]
  const [top, bottom] = [
    Math.max(0, Math.floor(height - y2 * SCALE)),
    Math.min(height, Math.ceil(height - y1 * SCALE)),
  ]
  let box: [number, number, number, number] | null = null
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((grey[y * width + x] ?? 255) >= INK) continue
      box = box
        ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x + 1), Math.max(box[3], y + 1)]
        : [x, y, x + 1, y + 1]
    }
  }
  return box && [box[0] / SCALE, (height - box[3]) / SCALE, box[2] / SCALE, (height - box[1]) / SCALE]
}

/** How far a mark of one page is from the same mark of another. */
export interface Offset {
  /** Points. */
  readonly dx: number
  readonly dy: number
  /** Share of the ink that does not match once moved: 0 for the same marks, 1 and more for others. */
  readonly unlike: number
}

/** Further than this, a mark is not looked for. Pixels. */
const REACH = 4 * SCALE

/** Finds in `ours` the marks that `theirs` has in a region, where they match best. */
export function offsetOf(ours: Raster, theirs: Raster, [x1, y1, x2, y2]: Rect): Offset {
  const [left, right] = [Math.floor(x1 * SCALE), Math.ceil(x2 * SCALE)]
  const [top, bottom] = [Math.floor(theirs.height - y2 * SCALE), Math.ceil(theirs.height - y1 * SCALE)]
  const ink = (raster: Raster, x: number, y: number) => 255 - (raster.grey[y * raster.width + x] ?? 255)
  let best: Offset = { dx: Number.NaN, dy: Number.NaN, unlike: Number.POSITIVE_INFINITY }
  let all = 0
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) all += ink(theirs, x, y)
  for (let v = -REACH; v <= REACH; v += 1) {
    for (let h = -REACH; h <= REACH; h += 1) {
      let apart = 0
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) apart += Math.abs(ink(theirs, x, y) - ink(ours, x + h, y + v))
      if (apart < best.unlike) best = { dx: h / SCALE, dy: v / SCALE, unlike: apart }
    }
  }
  return { ...best, unlike: best.unlike / all }
}
