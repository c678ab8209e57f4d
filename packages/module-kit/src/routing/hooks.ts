import { matchRoute, type RouteParams } from '../host-contract/index.ts'
import { useHost } from '../lifecycles/host-context.ts'
import { usePageUrl } from './location.ts'

/** Where the person is, as the module sees it: `path` without the host's `basePath`. */
export interface ModuleLocation {
  path: string
  search: URLSearchParams
}

/** The module's own place in the address, followed as it changes. */
export function useLocation(): ModuleLocation {
  const { basePath } = useHost()
  const { pathname, searchParams } = usePageUrl()
  return { path: pathname.slice(basePath.length) || '/', search: searchParams }
}

/** The parameters of the address when it matches `pattern` (`/mes-contrats/dossiers/:id`), else null. */
export function useRoute(pattern: string): RouteParams | null {
  return matchRoute(pattern, useLocation().path)
}

/** Goes to a path of the module, or of a neighbour in the same host. */
export function useNavigate(): (path: string, options?: { replace?: boolean }) => void {
  const { basePath, navigate } = useHost()
  return (path, options) => navigate(basePath + path, options)
}
