import type { MiddlewareHandler } from 'hono'

/** Sends who asks for `/accueil/`, which is nothing, to `/accueil`. A path alone: whatever `Host` says is not repeated. */
export const trailingSlash: MiddlewareHandler = async (context, next) => {
  await next()
  const { path, method } = context.req
  // « //elsewhere.example » would be another site.
  const trimmed = `/${path.replace(/^\/+|\/+$/g, '')}`
  if (context.res.status !== 404 || method !== 'GET' || !path.endsWith('/')) return
  context.res = context.redirect(trimmed + new URL(context.req.url).search, 301)
}
