/** What a handler answers; the status of success comes from the table of operations. */
export interface Answer {
  readonly body?: unknown
  /** Version of the dossier after the call, sent as `ETag: "v<version>"`. */
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes answered as they are (PDF, file); `headers` names their type. */
  readonly raw?: Uint8Array | ReadableStream<Uint8Array> | string
}

/** Turns an answer into a response. */
export function toResponse(answer: Answer, status: number): Response {
  const headers = new Headers(answer.headers)
  if (answer.version !== undefined) headers.set('etag', `"v${answer.version}"`)
  if (answer.raw !== undefined) return new Response(answer.raw as BodyInit, { status, headers })
  if (status === 204) return new Response(null, { status, headers })
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(answer.body ?? {}), { status, headers })
}
