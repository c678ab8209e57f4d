import { readBody } from '../../stream.ts'

/** What a provider’s answer may weigh: keys and identities take a few kilobytes. */
const REPONSE_MAX = 256 * 1024

/** `fetch` that takes `ms` at the most for all of an answer, which is bounded, and follows no redirection. */
export const boundedFetch =
  (ms: number) =>
  async (url: string, init: Omit<RequestInit, 'signal'> = {}): Promise<Response> => {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(ms) })
    const { status, statusText, headers } = response
    const body = await readBody(response, REPONSE_MAX)
    if (!body) throw new Error('the answer is too long')
    return new Response([101, 204, 205, 304].includes(status) ? null : (body as Uint8Array<ArrayBuffer>), {
      status,
      statusText,
      headers,
    })
  }
