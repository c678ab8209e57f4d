// Only the URL parser knows what a browser makes of « /\evil.example » or « //evil.example ».
const here = 'https://mon-espace.invalid'

/**
 * Path to go back to after signing in, as the address asked for it; null unless it stays on this site.
 * Pages of this module are no destination: one would go round in circles.
 */
export function safeReturnPath(asked: string | null): string | null {
  if (!asked?.startsWith('/')) return null
  const url = URL.parse(asked, here)
  if (!url || url.origin !== here) return null
  if (/^\/(connexion|inscription|confirmation|activation|mot-de-passe)(\/|$)/.test(url.pathname)) return null
  return `${url.pathname}${url.search}${url.hash}`
}
