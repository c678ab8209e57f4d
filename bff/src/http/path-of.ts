import { getPath } from 'hono/utils/url'

/**
 * The path that a request is routed by: decoded, or as it came where it is no UTF-8 as a whole. hono would try each of its
 * sequences alone, some microseconds each, and nothing of ours has such a path.
 */
export function pathOf(request: Request): string {
  const { pathname } = new URL(request.url)
  try {
    decodeURI(pathname)
  } catch {
    return pathname
  }
  return getPath(request)
}
