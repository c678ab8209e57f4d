import { getPath } from 'hono/utils/url'

/**
 * The path that a request is routed by: decoded, or as it came where it is no UTF-8 as a whole. hono would try each of its
 * sequences alone, some microseconds each, and nothing of ours has such a path.
 */
export function pathOf(request: Request): string {
  // Most hold nothing to decode: nothing is done for them.
  if (!request.url.includes('%')) return getPath(request)
  const { pathname } = new URL(request.url)
  try {
    decodeURI(pathname)
  } catch {
    return pathname
  }
  return getPath(request)
}
