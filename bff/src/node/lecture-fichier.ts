import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Opened } from '../pieces/file-store.ts'

/** What is held of a file at a time, in bytes. */
const MORCEAU = 64 * 1024

/** SHA-256 of what comes, in hexadecimal. */
export async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of content) digest.update(chunk)
  return digest.digest('hex')
}

/** A file from its first byte, a chunk at a time; it stays open. */
export async function* chunksOfFile(file: FileHandle): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(MORCEAU), 0, MORCEAU, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** An open file to be answered; it is closed at its end, or when nobody reads on. */
export async function openedFrom(file: FileHandle): Promise<Opened> {
  const { size } = await file.stat()
  const chunks = chunksOfFile(file)
  const content = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next()
          if (!done) return controller.enqueue(value)
          controller.close()
          await file.close()
        } catch (fault) {
          await file.close()
          throw fault
        }
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  )
  return { taille: size, content }
}
