import '@mon-espace/ui/fonts.css'
import '@mon-espace/ui/tokens.css'
import type { EtatDossier } from '@mon-espace/domain/api'
import { navigateToUrl, registerApplication, setBootstrapMaxTime, setMountMaxTime, start } from 'single-spa'
import { createSessionStore, followLinks } from '../host/index.ts'
import { covers, type HostProps } from '../host-contract/index.ts'
import type { ModuleLifecycles } from '../lifecycles/define-module.ts'
import { demoAccounts } from './accounts.ts'
import { findDossier, showsDossiers } from './find-dossier.ts'
import { openMailbox } from './mailbox.ts'
import { createPageBff } from './page-bff.ts'
import { createPanel } from './panel.ts'
import { createScenarios } from './scenarios.ts'
import { textes } from './textes.ts'
import { startWorker } from './worker.ts'

/** The module shown, as its `vite.config.ts` declares it. */
export interface MockedModule {
  name: string
  routes: readonly string[]
  publicRoutes: readonly string[]
}

const accountKey = 'maquette.compte'
const patienceMs = 120_000

/** Kept over reloads of the tab, as a session would be; the store in memory is not. Pages to sign in want nobody. */
function chosenAccount({ routes, publicRoutes }: MockedModule): string | null {
  const kept = sessionStorage.getItem(accountKey)
  if (kept !== null) return kept || null
  return publicRoutes.includes(routes[0] ?? '') ? null : demoAccounts[0]
}

function liveRegion(role: 'status' | 'alert'): HTMLElement {
  const region = document.createElement('div')
  region.setAttribute('role', role)
  region.className = 'me-visually-hidden'
  return region
}

/** Tells that an address is somebody else's, with the way back. */
function elsewhere(home: string): { element: HTMLElement; show(pathname: string | null): void } {
  const element = document.createElement('p')
  element.hidden = true
  const back = document.createElement('a')
  back.href = home
  back.textContent = textes.retour
  return {
    element,
    show(pathname) {
      element.hidden = pathname === null
      element.replaceChildren(pathname === null ? '' : `${textes.ailleurs(pathname)} `, back)
    },
  }
}

/**
 * Runs a module alone, through its real lifecycles, under single-spa, on the real BFF answering in the page. Its screens meet the
 * same validation, errors and states as in production.
 * @public
 */
export async function startMockHost(module: MockedModule, lifecycles: ModuleLifecycles): Promise<void> {
  const home = module.routes[0] ?? '/'
  const isOurs = (pathname: string) => module.routes.some((route) => covers(route, pathname))

  const bff = await createPageBff()
  const account = chosenAccount(module)
  await bff.signIn(account)
  const scenarios = createScenarios(bff.fetch)
  await startWorker(scenarios.answer)
  const session = createSessionStore()
  await session.refresh()

  const navigate: HostProps['navigate'] = (path, { replace = false } = {}) => {
    if (new URL(path, window.location.href).origin !== window.location.origin)
      throw new TypeError('navigate takes an address of this site')
    if (replace) window.history.replaceState(null, '', path)
    else navigateToUrl(path)
  }
  // A page loaded anew would lose the store: even what is not ours is told in place.
  followLinks((pathname) => !pathname.startsWith('/api/'), navigate)
  const regions = { polite: liveRegion('status'), assertive: liveRegion('alert') }
  const main = document.createElement('main')
  main.id = 'contenu'
  main.tabIndex = -1
  const place = document.createElement('div')
  place.id = `single-spa-application:${module.name}`
  const other = elsewhere(home)
  const panel = createPanel({
    accounts: demoAccounts,
    account,
    onAccount(email) {
      sessionStorage.setItem(accountKey, email ?? '')
      window.location.reload()
    },
    onScenario: scenarios.choose,
    ...(account !== null && showsDossiers(module.routes)
      ? {
          async onDossier(etat: EtatDossier) {
            const path = await findDossier(etat, session.get().role)
            if (path) navigate(path)
            return path !== undefined
          },
        }
      : {}),
    onMailbox: () => void openMailbox(navigate),
  })
  main.append(other.element, place)
  document.body.className = 'me-root'
  document.body.append(panel, main, regions.polite, regions.assertive)

  if (window.location.pathname === '/') window.history.replaceState(null, '', home)
  // A development server sends a screen file by file: a module has limits of its own, and single-spa none to warn about.
  setBootstrapMaxTime(patienceMs, false, patienceMs)
  setMountMaxTime(patienceMs, false, patienceMs)
  registerApplication({
    name: module.name,
    app: lifecycles,
    activeWhen: ({ pathname }) => isOurs(pathname),
    customProps: {
      session,
      basePath: '',
      navigate,
      report: ({ error }) => reportError(error),
      announce: (message, urgency = 'polite') => {
        regions[urgency].textContent = message
      },
    } satisfies HostProps,
  })
  const follow = () => other.show(isOurs(window.location.pathname) ? null : window.location.pathname)
  window.addEventListener('single-spa:routing-event', follow)
  start({ urlRerouteOnly: true })
}
