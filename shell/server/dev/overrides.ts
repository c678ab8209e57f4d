import type { ServedModule } from '../registry/deployments.ts'

/** Cookies of import-map-overrides, whose tools work too: `import-map-override:<module>=<address>`. */
export const overrideCookie = (name: string): string => `import-map-override:${name}`

const cookiePattern = /(?:^|;\s*)import-map-override:([a-z][a-z0-9-]*)=([^;]+)/g

/** A module served by a developer's own machine, and nothing else. */
export function isLocal(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address)
    return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  } catch {
    return false
  }
}

/** What a cookie says, or `''` where it cannot be read. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The modules a request asks to take from elsewhere; addresses that are not local are ignored. */
export function overridesIn(cookies: string): ReadonlyMap<string, string> {
  const found = [...cookies.matchAll(cookiePattern)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  )
  return new Map(found.filter(([, address]) => isLocal(address)))
}

/** A module as its developer's server has it: no hash can be known, nothing to fetch ahead, nothing to fall back to. */
export function overridden(module: ServedModule, address: string): ServedModule {
  const { origin, pathname } = new URL(address)
  const { previous: _, ...rest } = module
  return {
    ...rest,
    version: `${module.version} (dev)`,
    channel: 'dev',
    base: `${origin}/`,
    entry: pathname.slice(1),
    css: [],
    integrity: {},
    preload: [],
  }
}

/** Origins of the developers' servers a page uses. */
export const devOrigins = (modules: readonly ServedModule[]): string[] => [
  ...new Set(modules.filter(({ channel }) => channel === 'dev').map(({ base }) => new URL(base).origin)),
]
