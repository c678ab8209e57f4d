import { chunksOf, streamOf } from '../../stream.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/**
 * Compresses what a source gives, as gzip (RFC 1952: a checksum comes with it), at the pace of who reads. A part is the
 * source's again when the second one after it is asked for: it may be written over then.
 */
export type Gzip = (source: AsyncGenerator<Bytes>) => AsyncIterable<Bytes>

/** By what every platform has. */
export const gzipByStream: Gzip = (source) =>
  chunksOf(streamOf(source).pipeThrough(new CompressionStream('gzip')) as ReadableStream<Bytes>)
