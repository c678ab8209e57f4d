/** A strict policy: nothing but our own files, and the inline blocks that bear this answer's nonce. */
export function contentSecurityPolicy(nonce: string, devOrigins: readonly string[] = []): string {
  // A developer's server joins where scripts may bring it; in production there is never one.
  const dev = devOrigins.map((origin) => ` ${origin}`).join('')
  const sockets = devOrigins.map((origin) => ` ${origin.replace(/^http/, 'ws')}`).join('')
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${dev}`,
    `style-src 'self' 'nonce-${nonce}'${dev}`,
    `img-src 'self'${dev}`,
    `font-src 'self'${dev}`,
    `connect-src 'self'${dev}${sockets}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}
