import { createGzip, type Gzip as GzipStream } from 'node:zlib'
import type { Bytes, Gzip } from '../tableur/ecriture/gzip.ts'

/** Three times as quick as the usual level, for a quarter more bytes: the sheet is sent once and kept by nobody. */
const NIVEAU = 1
const SORTIE = 64 * 1024

/** Compresses on a thread of the platform, while the next part is made; one part ahead, no more: constant memory. */
export const gzipOnThread: Gzip = async function* (source) {
  const gzip = createGzip({ level: NIVEAU, chunkSize: SORTIE })
  // Its reader hears of it too; this one is there before and after.
  gzip.on('error', () => {})
  const fed = feed(gzip, source)
  try {
    for await (const chunk of gzip) yield chunk as Bytes
  } finally {
    // A reader who leaves closes the stream: what feeds it stops then.
    gzip.destroy()
    await fed
  }
}

async function feed(gzip: GzipStream, source: AsyncGenerator<Bytes>): Promise<void> {
  let release = () => {}
  gzip.once('close', () => release())
  let written: Promise<void> | null = null
  try {
    for await (const part of source) {
      await written
      if (gzip.destroyed) return
      written = new Promise((resolve) => {
        release = resolve
        gzip.write(part, () => resolve())
      })
    }
    gzip.end()
  } catch (fault) {
    gzip.destroy(fault as Error)
  }
}
