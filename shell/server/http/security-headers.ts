import type { MiddlewareHandler } from 'hono'

/** A year, the least that counts (ASVS 5.0, 3.4.1). */
const hsts = 'max-age=31536000; includeSubDomains'

/** Headers of every answer that is not the API's. `https` is how the public reaches us, not how our proxy does. */
export const securityHeaders =
  (https: boolean): MiddlewareHandler =>
  async (context, next) => {
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'same-origin')
    context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    if (https) context.header('Strict-Transport-Security', hsts)
  }
