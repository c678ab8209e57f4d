import { refus } from './refus.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses an unsafe method that does not come from our own pages. Browsers set `Sec-Fetch-Site` (no script can);
 * where it is absent, `Origin` must be the public address.
 */
export function requireSameOrigin(request: Request, urlPublique: string): void {
  if (SAFE.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) {
    if (site !== 'same-origin') throw refus('origine_refusee')
    return
  }
  if (request.headers.get('origin') !== new URL(urlPublique).origin) throw refus('origine_refusee')
}
