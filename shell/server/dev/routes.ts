import { ownPath } from '@mon-espace/module-kit/host-contract'
import { Hono } from 'hono'
import { isLocal, overrideCookie } from './overrides.ts'

/**
 * `/dev/surcharge?module=mf-x&url=http://localhost:5173/src/main.tsx` takes a module from the developer's machine, for this
 * browser; without `url`, it is the deployed one again. `vers` is the page of ours to go to then. Not served in production.
 */
export function devRoutes(): Hono {
  return new Hono().get('/surcharge', (context) => {
    const { module = '', url, vers } = context.req.query()
    const name = overrideCookie(module)
    if (!/^[a-z][a-z0-9-]*$/.test(module) || (url !== undefined && !isLocal(url)))
      return context.text('module, and url on this machine, are needed', 400)
    // Written by hand: the name import-map-overrides gave it is more than Hono's helper allows.
    const value = url === undefined ? '; Max-Age=0' : encodeURIComponent(url)
    context.header('Set-Cookie', `${name}=${value}; Path=/; SameSite=Lax`)
    return context.redirect(ownPath(vers) ?? '/', 302)
  })
}
