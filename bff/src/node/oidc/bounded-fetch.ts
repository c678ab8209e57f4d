/** What a provider’s answer may weigh: keys and identities take a few kilobytes. */
const REPONSE_MAX = 256 * 1024

async function readBounded(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > REPONSE_MAX) throw new Error('the answer is too long')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** `fetch` that takes `ms` at the most for all of an answer, which is bounded, and follows no redirection. */
export const boundedFetch =
  (ms: number) =>
  async (url: string, init: Omit<RequestInit, 'signal'> = {}): Promise<Response> => {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(ms) })
    const { status, statusText, headers } = response
    const body = await readBounded(response)
    return new Response([101, 204, 205, 304].includes(status) ? null : body, { status, statusText, headers })
  }
