/** What a generator makes, read at the pace of who reads: nothing is made ahead, and a reader who leaves stops it. */
export function streamOf(
  source: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await source.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await source.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Reads a stream chunk by chunk, cancelling it when the loop is left early. */
export async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader()
  let ended = false
  try {
    while (true) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined)
  }
}

/** Everything that comes, in one piece; null once it is longer than `max` bytes, and then no more is read. */
export async function readWhole(content: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > max) return null
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** A body, whole; null once it is longer than `max` bytes, and then no more of it is read. */
export async function readBody(
  { body }: { readonly body: ReadableStream<Uint8Array> | null },
  max: number,
): Promise<Uint8Array | null> {
  return body ? readWhole(chunksOf(body), max) : new Uint8Array()
}
