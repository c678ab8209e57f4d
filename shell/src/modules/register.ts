import type { SessionStore } from '@mon-espace/module-kit/host'
import { type HostProps, moduleFor, type Report } from '@mon-espace/module-kit/host-contract'
import { registerApplication, setMountMaxTime, setUnmountMaxTime } from 'single-spa'
import type { HostModule } from '../host-data.ts'
import { mayShow } from '../navigation/access.ts'
import { shellPageAt } from '../pages/table.ts'
import { placeOf, removeAmorce } from './amorce.ts'
import { candidatesOf } from './candidates.ts'
import type { Failures } from './failures.tsx'
import { hostPropsFor } from './host-props.ts'
import type { ModuleCode } from './import-module.ts'
import { type Candidate, createModuleApplication, type ModuleEvent } from './module-application.ts'

/** Name under which the shell's own pages are registered: an application like the others. */
const shellPagesName = 'pages-du-socle'

const shellPages: Candidate = {
  version: 'socle',
  load: () => import('../pages/lifecycles.ts') as Promise<ModuleCode>,
}

// Our applications have limits of their own, and fall back within them: single-spa must neither warn nor step in.
const patienceMs = 120_000

/** Name of the application that a path belongs to. */
const applicationAt = (modules: readonly HostModule[], pathname: string): string | undefined =>
  shellPageAt(pathname) ? shellPagesName : moduleFor(modules, pathname)?.name

/** What applications are registered with. */
export interface RegisterDeps {
  modules: readonly HostModule[]
  session: SessionStore
  navigate: HostProps['navigate']
  main: HTMLElement
  failures: Failures
  tell(event: ModuleEvent): void
  onReport(application: string, report: Report): void
}

/** Registers every module of the registry, and the shell's own pages, each with its place in the page. */
export function registerApplications(deps: RegisterDeps): void {
  const { modules, session, navigate, main, failures, tell, onReport } = deps
  setMountMaxTime(patienceMs, false, patienceMs)
  setUnmountMaxTime(patienceMs, false, patienceMs)

  const register = (name: string, candidates: readonly Candidate[]) => {
    const place = placeOf(name, main)
    const application = createModuleApplication(name, candidates, {
      tell,
      onFailure: (...told) => {
        removeAmorce(place)
        failures.show(...told)
      },
      onRecovery: failures.clear,
    })
    registerApplication<HostProps>({
      name,
      app: application,
      activeWhen: ({ pathname }) =>
        applicationAt(modules, pathname) === name && mayShow(modules, pathname, session.get()),
      customProps: hostPropsFor(session, navigate, (report) => {
        onReport(name, report)
        if (report.fatal) application.fail(report.error)
      }),
    })
  }
  for (const module of modules) register(module.name, candidatesOf(module))
  register(shellPagesName, [shellPages])
}
