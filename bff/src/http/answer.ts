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
export function toResponse(
  { body, version, headers: given, cookies, raw }: Answer,
  status: number,
): Response {
  const bytes = raw !== undefined
  const json = !bytes && status !== 204
  // A plain object: `Headers` would be built twice, here and in the response.
  const plain = {
    ...given,
    ...(version === undefined ? {} : { etag: `"v${version}"` }),
    ...(json ? { 'content-type': 'application/json; charset=utf-8' } : {}),
  }
  // Given as it is made: a page that answers itself sees the cookies of a response there, and nowhere later.
  const headers = cookies ? [...Object.entries(plain), ...cookies.map(setCookie)] : plain
  if (bytes) return new Response(raw as BodyInit, { status, headers })
  return new Response(json ? JSON.stringify(body ?? {}) : null, { status, headers })
}

const setCookie = (cookie: string): [string, string] => ['set-cookie', cookie]
