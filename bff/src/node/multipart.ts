import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import busboy from 'busboy'
import { MalformedMultipart, type MultipartReader } from '../pieces/multipart.ts'

const LIMITS = { files: 1, fields: 10, fieldSize: 1000, fieldNameSize: 100, parts: 12 }

/** Streams a multipart body with busboy: the file goes to the store as it arrives, never whole in memory. */
export const readMultipartStream: MultipartReader = (request, onFile) =>
  new Promise((resolve, reject) => {
    const champs: Record<string, string> = {}
    const files: Promise<void>[] = []
    const { body } = request
    if (!body) return reject(new MalformedMultipart())
    const source = Readable.fromWeb(body as NodeStream)
    let parser: busboy.Busboy
    try {
      parser = busboy({
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
        limits: LIMITS,
        defParamCharset: 'utf8',
      })
    } catch {
      return reject(new MalformedMultipart())
    }
    const fail = (fault: unknown) => {
      source.unpipe(parser)
      source.resume()
      reject(fault)
    }
    parser.on('file', (champ, stream, info) => {
      const done = onFile(champ, info.filename ?? '', stream)
      files.push(done)
      done.catch((fault) => {
        stream.resume()
        fail(fault)
      })
    })
    parser.on('field', (champ, value, info) => {
      if (info.valueTruncated || info.nameTruncated) fail(new MalformedMultipart())
      champs[champ] = value
    })
    for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
      parser.on(event, () => fail(new MalformedMultipart()))
    parser.on('error', () => fail(new MalformedMultipart()))
    parser.on('close', () => {
      Promise.all(files).then(() => resolve({ champs, fichiers: files.length }), fail)
    })
    source.on('error', () => {
      parser.destroy(new MalformedMultipart())
      reject(new MalformedMultipart())
    })
    source.pipe(parser)
  })
