import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A stretch of text drawn in one go, with its place in points from the bottom left. */
export interface Run {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly end: number
  readonly size: number
  readonly font: string
  readonly text: string
}

/** A filled or stroked rectangle (or rule, when flat). */
export interface Shape {
  readonly page: number
  readonly paint: 'fill' | 'stroke'
  readonly color: string
  readonly width: number
  readonly box: readonly [number, number, number, number]
}

interface Glyph {
  readonly unicode: string
  readonly width: number
}

/** Reads texts and shapes back with pdf.js, a reader that shares nothing with the writer. Turned text is left out. */
export async function readPdf(bytes: Uint8Array): Promise<{ runs: Run[]; shapes: Shape[]; pages: number }> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true })
  const pdf = await task.promise
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
  const runs: Run[] = []
  const shapes: Shape[] = []
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const sheet = await pdf.getPage(page)
    const list = await sheet.getOperatorList()
    let [x, y, size, width] = [0, 0, 0, 1]
    let [font, fill, stroke] = ['', '#000000', '#000000']
    let turned = false
    list.fnArray.forEach((code, i) => {
      const args = list.argsArray[i]
      switch (names.get(code)) {
        case 'beginText':
          turned = false
          break
        case 'setTextMatrix':
          turned = true
          break
        case 'moveText':
          ;[x, y] = args
          break
        case 'setFont':
          font = String(sheet.commonObjs.get(args[0]).name)
          size = args[1]
          break
        case 'setFillRGBColor':
          fill = String(args[0])
          break
        case 'setStrokeRGBColor':
          stroke = String(args[0])
          break
        case 'setLineWidth':
          width = args[0]
          break
        case 'showText': {
          if (turned) break
          const glyphs = args[0] as (Glyph | number)[]
          const advance = glyphs.reduce<number>((sum, g) => sum + (typeof g === 'number' ? -g : g.width), 0)
          const text = glyphs.map((g) => (typeof g === 'number' ? '' : g.unicode)).join('')
          runs.push({ page, x, y, end: x + (advance * size) / 1000, size, font, text })
          break
        }
        case 'constructPath': {
          const paint = names.get(args[0]) ?? ''
          const box = Object.values(args[2] ?? {}) as [number, number, number, number]
          if (/fill/i.test(paint)) shapes.push({ page, paint: 'fill', color: fill, width, box })
          else if (/stroke/i.test(paint)) shapes.push({ page, paint: 'stroke', color: stroke, width, box })
          break
        }
      }
    })
  }
  const pages = pdf.numPages
  await task.destroy()
  return { runs, shapes, pages }
}
