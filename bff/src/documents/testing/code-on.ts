import jsQR from 'jsqr'
import type { Raster } from './rasterize.ts'

/** What the QR code on a page says, read by a reader that is not ours; '' where there is none. */
export function codeOn(page: Raster | undefined): string {
  if (!page) return ''
  const rgba = Uint8ClampedArray.from({ length: page.grey.length * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (page.grey[i >> 2] ?? 255),
  )
  return jsQR(rgba, page.width, page.height)?.data ?? ''
}
