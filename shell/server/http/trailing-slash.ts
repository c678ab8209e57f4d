import { ownPath } from '@mon-espace/module-kit/host-contract'
import type { MiddlewareHandler } from 'hono'

/** The path without the slashes around it. A pattern would try a run of slashes from each of them. */
function bare(path: string): string {
  let [start, end] = [0, path.length]
  while (path[start] === '/') start += 1
  while (end > start && path[end - 1] === '/') end -= 1
  return path.slice(start, end)
}

/** Sends who asks for `/accueil/`, which is nothing, to `/accueil`. A path alone: whatever `Host` says is not repeated. */
export const trailingSlash: MiddlewareHandler = async (context, next) => {
  await next()
  if (context.res.status !== 404 || context.req.method !== 'GET') return
  // As it was sent: decoded, it may be another site's address, or break the header.
  const { pathname, search } = new URL(context.req.url)
  if (!pathname.endsWith('/')) return
  const target = ownPath(`/${bare(pathname)}${search}`)
  if (target !== null) context.res = context.redirect(target, 301)
}
