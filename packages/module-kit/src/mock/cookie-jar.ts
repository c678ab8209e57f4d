/** Cookies of the one person in the page. */
export interface CookieJar {
  /** What the browser would send: `a=1; b=2`. */
  header(): string
  clear(): void
}

function storeIn(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const equals = pair.indexOf('=')
  const [name, value] = [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]
  if (attributes.some((attribute) => /^\s*max-age\s*=\s*0\s*$/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, value)
}

/**
 * Stands in for what a page may not see: a `Response` made by a script loses its `Set-Cookie`. From here on, every
 * response made in this page leaves its cookies in the jar first. For mock hosts only.
 */
export function installCookieJar(scope: { Response: typeof Response } = globalThis): CookieJar {
  const cookies = new Map<string, string>()
  const Native = scope.Response
  scope.Response = class extends Native {
    constructor(body?: BodyInit | null, init?: ResponseInit) {
      super(body, init)
      for (const line of new Headers(init?.headers).getSetCookie()) storeIn(cookies, line)
    }
  }
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    clear: () => cookies.clear(),
  }
}
