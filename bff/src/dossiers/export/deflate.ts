import { chunksOf, streamOf } from './flux.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/** Compresses what a source gives, as raw deflate (RFC 1951), at the pace of who reads. */
export type Deflate = (source: AsyncGenerator<Bytes>) => AsyncIterable<Bytes>

/** By what every platform has. */
export const deflateByStream: Deflate = (source) =>
  chunksOf(streamOf(source).pipeThrough(new CompressionStream('deflate-raw')) as ReadableStream<Bytes>)
