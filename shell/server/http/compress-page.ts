import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)

/** Quick enough to do at each request: a page differs by its nonce. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** What a page is answered with, beside its text. */
export interface PageAnswer {
  policy: string
  acceptEncoding: string
  status?: number
}

/** A page as an answer that nobody keeps (its nonce serves once), compressed for who can read it. */
export async function pageResponse(html: string, answer: PageAnswer): Promise<Response> {
  const { policy, acceptEncoding, status = 200 } = answer
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    vary: 'accept-encoding',
  })
  if (!/\bbr\b/.test(acceptEncoding)) return new Response(html, { status, headers })
  headers.set('content-encoding', 'br')
  return new Response(await brotli(html, quality), { status, headers })
}
