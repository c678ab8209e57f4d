import '@mon-espace/ui/fonts.css'
import '@mon-espace/ui/tokens.css'
import './style/frame.css'
import { createSessionStore, followLinks } from '@mon-espace/module-kit/host'
import { createRoot } from 'react-dom/client'
import { start } from 'single-spa'
import { Account } from './frame/account.tsx'
import { forgetPersonBefore } from './frame/another-person.ts'
import { FailureCard } from './frame/failure-card.tsx'
import { painted } from './frame/painted.ts'
import { leaveOnceSignedOut } from './frame/signed-out.ts'
import { textes } from './frame/textes.ts'
import { readHostData } from './host-data.ts'
import { hasAmorce, leaveAmorce, removeAmorce } from './modules/amorce.ts'
import { createFailures } from './modules/failures.tsx'
import { registerApplications } from './modules/register.ts'
import { accessOf, mayShow, signInPath } from './navigation/access.ts'
import { dropCallsAhead } from './navigation/calls-ahead.ts'
import { focusPage } from './navigation/focus.ts'
import { createNavigate } from './navigation/navigate.ts'
import { createTelemetry } from './telemetry/telemetry.ts'

const { modules } = readHostData()
const session = createSessionStore()
const telemetry = createTelemetry(modules)
const main = document.getElementById('contenu') as HTMLElement

/** Sends who must sign in first to do so. True when it did. */
function guard(): boolean {
  const { location, history } = window
  if (
    accessOf(modules, location.pathname) !== 'session' ||
    mayShow(modules, location.pathname, session.get())
  )
    return false
  history.replaceState(null, '', signInPath(location))
  removeAmorce(main)
  return true
}

async function boot(): Promise<void> {
  if (accessOf(modules, window.location.pathname) !== 'none') leaveAmorce(main)
  await Promise.all([session.refresh(), hasAmorce(main) && painted()])
  if (!session.get().compte) dropCallsAhead()

  forgetPersonBefore(session)
  leaveOnceSignedOut(session)
  const navigate = createNavigate(modules)
  const cards = document.createElement('div')
  main.append(cards)
  const failures = createFailures(cards)
  registerApplications({
    modules,
    session,
    navigate,
    main,
    failures,
    tell: telemetry.event,
    onReport: telemetry.report,
  })
  followLinks((pathname) => accessOf(modules, pathname) !== 'none', navigate)
  createRoot(document.getElementById('entete-compte') as HTMLElement).render(<Account session={session} />)

  let shown = window.location.pathname
  window.addEventListener('single-spa:routing-event', () => {
    if (guard() || window.location.pathname === shown) return
    shown = window.location.pathname
    document.getElementById('ecrit-par-le-serveur')?.remove()
    void focusPage(main)
  })
  guard()
  start({ urlRerouteOnly: true })
}

boot().catch(() => {
  main.replaceChildren()
  createRoot(main).render(
    <FailureCard
      title={textes.service.titre}
      message={textes.service.message}
      action={textes.panne.reessayer}
      onAction={() => window.location.reload()}
    />,
  )
})
