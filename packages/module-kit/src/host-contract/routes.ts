/** True when `pathname` is `route` or below it: `/compte` covers `/compte/sessions`, never `/comptes`. */
export const covers = (route: string, pathname: string): boolean =>
  pathname === route || pathname.startsWith(route.endsWith('/') ? route : `${route}/`)

/** The module that answers a path: the one whose longest matching route is the longest of all. */
export function moduleFor<M extends { routes: string[] }>(
  modules: Iterable<M>,
  pathname: string,
): M | undefined {
  let found: { module: M; length: number } | undefined
  for (const module of modules)
    for (const route of module.routes)
      if (covers(route, pathname) && route.length > (found?.length ?? -1))
        found = { module, length: route.length }
  return found?.module
}
