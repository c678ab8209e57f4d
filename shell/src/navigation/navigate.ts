import { navigateToUrl } from 'single-spa'
import type { HostModule } from '../host-data.ts'
import { accessOf } from './access.ts'

/** Goes to an address of ours without reloading the page; any other is the browser's to open. */
export function createNavigate(modules: readonly HostModule[]) {
  return (path: string, { replace = false } = {}): void => {
    const target = new URL(path, window.location.href)
    const ours = target.origin === window.location.origin && accessOf(modules, target.pathname) !== 'none'
    if (!ours) window.location.assign(target)
    else if (replace) window.history.replaceState(null, '', target)
    else navigateToUrl(target.href)
  }
}
