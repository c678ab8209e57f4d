import { finished, Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import busboy from 'busboy'
import { MalformedMultipart, type MultipartReader } from '../pieces/multipart.ts'

const LIMITS = { files: 1, fields: 10, fieldSize: 1000, fieldNameSize: 100, parts: 12 }

function parserFor(request: Request): busboy.Busboy {
  try {
    const parser = busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: LIMITS,
      defParamCharset: 'utf8',
    })
    parser.on('error', () => {})
    return parser
  } catch {
    throw new MalformedMultipart()
  }
}

/**
 * Streams a multipart body with busboy: the file goes to the store as it arrives, never whole in memory. It answers, well or
 * ill, once the file's taker has: what a cut deposit left is known by then, and can be thrown away.
 */
export const readMultipartStream: MultipartReader = async (request, onFile) => {
  if (!request.body) throw new MalformedMultipart()
  const parser = parserFor(request)
  const source = Readable.fromWeb(request.body as NodeStream)
  const champs: Record<string, string> = {}
  const files: Promise<void>[] = []
  const faults: unknown[] = []
  // What is left of the body is still read: a client that is writing does not hear an answer.
  const fail = (fault: unknown) => {
    faults.push(fault)
    source.unpipe(parser)
    source.resume()
    parser.destroy()
  }
  const malformed = () => fail(new MalformedMultipart())

  parser.on('file', (champ, stream, info) => {
    // The body may break before the taker listens (it opens a file first); it hears of it when it reads.
    stream.on('error', () => {})
    const taken = onFile(champ, info.filename ?? '', stream)
    files.push(taken)
    taken.catch(fail)
  })
  parser.on('field', (champ, value, info) => {
    if (info.valueTruncated || info.nameTruncated) malformed()
    champs[champ] = value
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) parser.on(limit, malformed)
  parser.on('error', malformed)
  finished(source, (fault) => fault && malformed())

  await new Promise<void>((resolve) => {
    parser.once('close', resolve)
    source.pipe(parser)
  })
  await Promise.allSettled(files)
  if (faults.length > 0) throw faults[0]
  return { champs, fichiers: files.length }
}
