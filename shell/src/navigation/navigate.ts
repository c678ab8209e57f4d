import { navigateToUrl } from 'single-spa'
import type { HostModule } from '../host-data.ts'
import { accessOf } from './access.ts'

/**
 * Goes to an address of this site: without reloading the page where it is one of ours, else by loading what is there.
 * @throws TypeError at any other site's: only a link, which says where it leads, goes there
 */
export function createNavigate(modules: readonly HostModule[]) {
  return (path: string, { replace = false } = {}): void => {
    const { location, history } = window
    const target = new URL(path, location.href)
    if (target.origin !== location.origin) throw new TypeError('navigate takes an address of this site')
    if (accessOf(modules, target.pathname) === 'none') location.assign(target)
    else if (replace) history.replaceState(null, '', target)
    else navigateToUrl(target.href)
  }
}
