import { type HostProps, moduleFor, type Report } from '@mon-espace/module-kit/host-contract'
import {
  type LifeCycles,
  registerApplication,
  setBootstrapMaxTime,
  setMountMaxTime,
  setUnmountMaxTime,
} from 'single-spa'
import type { HostModule } from '../host-data.ts'
import { mayShow } from '../navigation/access.ts'
import { shellPageAt } from '../pages/table.ts'
import type { SessionStore } from '../session/session-store.ts'
import { hostPropsFor } from './host-props.ts'
import { loadModule } from './load-module.ts'

/** Name under which the shell's own pages are registered: an application like the others. */
export const shellPagesName = 'pages-du-socle'

// Ours are shorter (module-kit): these are for a module that does not use them. No warning before the limit.
const limits = { bootstrap: 20_000, mount: 15_000, unmount: 5_000 }

/** Name of the application that a path belongs to. */
export const applicationAt = (modules: readonly HostModule[], pathname: string): string | undefined =>
  shellPageAt(pathname) ? shellPagesName : moduleFor(modules, pathname)?.name

/** What applications are registered with. */
export interface RegisterDeps {
  modules: readonly HostModule[]
  session: SessionStore
  navigate: HostProps['navigate']
  main: HTMLElement
  onFatal(application: string, report: Report): void
}

/** Registers every module of the registry, and the shell's own pages, each with its place in the page. */
export function registerApplications({ modules, session, navigate, main, onFatal }: RegisterDeps): void {
  setBootstrapMaxTime(limits.bootstrap, true, limits.bootstrap)
  setMountMaxTime(limits.mount, true, limits.mount)
  setUnmountMaxTime(limits.unmount, false, limits.unmount)

  const register = (name: string, app: () => Promise<LifeCycles<HostProps>>) => {
    // Where single-spa-react looks for its place by itself.
    const place = document.createElement('div')
    place.id = `single-spa-application:${name}`
    main.append(place)
    registerApplication<HostProps>({
      name,
      app,
      activeWhen: ({ pathname }) =>
        applicationAt(modules, pathname) === name && mayShow(modules, pathname, session.get()),
      customProps: hostPropsFor(session, navigate, (report) => onFatal(name, report)),
    })
  }
  for (const module of modules) register(module.name, () => loadModule(module))
  register(shellPagesName, () => import('../pages/lifecycles.ts'))
}
