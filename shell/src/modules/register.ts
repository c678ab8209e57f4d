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
import { createModuleApplication, type ModuleEvent } from './module-application.ts'

/** Name under which the shell's own pages are registered: an application like the others. */
export const shellPagesName = 'pages-du-socle'

// Above those of an application that falls back through two versions (module-application.ts); no warning before.
const limits = { bootstrap: 60_000, mount: 90_000, unmount: 5_000 }

/** Name of the application that a path belongs to. */
export const applicationAt = (modules: readonly HostModule[], pathname: string): string | undefined =>
  shellPageAt(pathname) ? shellPagesName : moduleFor(modules, pathname)?.name

/** What applications are registered with. */
export interface RegisterDeps {
  modules: readonly HostModule[]
  session: SessionStore
  navigate: HostProps['navigate']
  main: HTMLElement
  onReport(application: string, report: Report): void
  tell(event: ModuleEvent): void
}

/** Registers every module of the registry, and the shell's own pages, each with its place in the page. */
export function registerApplications({
  modules,
  session,
  navigate,
  main,
  onReport,
  tell,
}: RegisterDeps): void {
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
      customProps: hostPropsFor(session, navigate, (report) => onReport(name, report)),
    })
  }
  for (const module of modules) register(module.name, () => createModuleApplication(module, tell))
  register(shellPagesName, () => import('../pages/lifecycles.ts'))
}
