/** What a handler answers; the status of success comes from the table of operations. */
export interface Answer {
  readonly body?: unknown
  /** Version of the dossier after the call, sent as `ETag: "v<version>"`. */
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Values of `Set-Cookie`. */
  readonly cookies?: readonly string[]
  /** Bytes answered as they are (PDF, file); `headers` names their type. */
  readonly raw?: Uint8Array | ReadableStream<Uint8Array> | string
}

/** Turns an answer into a response. */
export function toResponse(answer: Answer, status: number): Response {
  const response = withoutCookies(answer, status)
  for (const cookie of answer.cookies ?? []) response.headers.append('set-cookie', cookie)
  return response
}

function withoutCookies({ body, version, headers: given, raw }: Answer, status: number): Response {
  // A plain object: `Headers` would be built twice, here and in the response.
  const headers = { ...given, ...(version === undefined ? {} : { etag: `"v${version}"` }) }
  if (raw !== undefined) return new Response(raw as BodyInit, { status, headers })
  if (status === 204) return new Response(null, { status, headers })
  return new Response(JSON.stringify(body ?? {}), {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  })
}
