/**
 * Changing modules under single-spa, against the very same screens mounted by React alone in the same page: « Mon compte » of
 * one module and the list of contracts of another, signed in, each until its data is laid out, measured in turn in one run
 * (npm run build first; CHROMIUM names the browser):
 *   node shell/bench/changement.bench.ts
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReleaseStore, release } from '@mon-espace/module-kit/registry'
import { chromium } from '@playwright/test'
import { lancerMonde } from '../e2e/lancer.ts'
import { buildModule } from '../e2e/modules/build-module.ts'

const ROUNDS = 70
const FLOOR = 1.1
/** Longer than what a change leaves to do lasts: the sheets of the module that went are taken away half a second later. */
const PAUSE_MS = 600
/** A screen that is not there by then never comes. */
const LIMITE_MS = 20_000

/** What both modules call, by the names that the build of a module looks for in its sources: it keeps no other. */
function appels(repository: string): string {
  const sources = globSync('mf-{account,mescontrats}/src/**/*.{ts,tsx}', { cwd: repository })
  const named = sources.flatMap(
    (path) => readFileSync(join(repository, path), 'utf8').match(/\bCALLS\.\w+/g) ?? [],
  )
  return `import { CALLS } from '@mon-espace/domain/api'
export default [${[...new Set(named)].join(', ')}]
`
}

/** Both modules' screens in one bundle, mounted by React with what a module is given, and nothing else. */
const twin = (repository: string) => ({
  'src/main.tsx': `import { defineModule } from '@mon-espace/module-kit'
export const { bootstrap, mount, unmount } = defineModule({ name: 'mf-jumeau', load: () => import('./app.tsx') })
`,
  'src/appels.ts': appels(repository),
  'src/app.tsx': `import { createSessionStore } from '@mon-espace/module-kit/host'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import MonCompte from '${repository}/mf-account/src/app.tsx'
import MesContrats from '${repository}/mf-mescontrats/src/app.tsx'
import { HostContext } from '${repository}/packages/module-kit/src/lifecycles/host-context.ts'
import { createQueryClient } from '${repository}/packages/module-kit/src/lifecycles/query-client.ts'
export default () => null
const session = createSessionStore()
const host = { session, basePath: '', navigate() {}, report() {}, announce() {} }
export const ready = session.refresh()
export function show(place, path) {
  const Screen = path === '/compte' ? MonCompte : MesContrats
  const root = createRoot(place)
  root.render(
    <HostContext value={host}>
      <QueryClientProvider client={createQueryClient()}>
        <div className="me-root"><Screen /></div>
      </QueryClientProvider>
    </HostContext>,
  )
  return () => root.unmount()
}
`,
})

/** Two screens of two modules, and what shows that the data of each is there. */
const SCREENS = [
  { path: '/compte', shown: '.mfa-list li' },
  { path: '/mes-contrats', shown: '.mc-ligne' },
] as const

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const work = mkdtempSync(join(tmpdir(), 'changement-'))
const dataDir = join(work, 'donnees')
const monde = await lancerMonde({ dataDir, horloge: new Date().toISOString() })
const browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
try {
  const repository = join(import.meta.dirname, '../..')
  const root = join(work, 'mf-jumeau')
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  symlinkSync(join(repository, 'node_modules/@tanstack'), join(root, 'node_modules/@tanstack'))
  await release(openReleaseStore(dataDir, {}), await buildModule(root, 'mf-jumeau', twin(repository)), {
    at: new Date(),
  })

  const page = await browser.newPage()
  await page.goto(`${monde.url}/connexion?retour=/compte`)
  await page.getByLabel('Adresse e-mail').fill('employeur@interim-demo.example')
  await page.getByLabel('Mot de passe', { exact: true }).fill('Demonstration-2026!')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.locator(SCREENS[0].shown).first().waitFor()

  const times = await page.evaluate(
    async ([screens, rounds, pause, limite]) => {
      const { navigateToUrl } = await import('single-spa')
      const address = '/modules/mf-jumeau/0.1.0/app.js'
      const alone: { ready: Promise<unknown>; show(place: Element, path: string): () => void } = await import(
        address
      )
      await alone.ready
      const main = document.getElementById('contenu') as HTMLElement
      const modules = Array.from(main.children) as HTMLElement[]
      const place = main.appendChild(document.createElement('div'))

      /** Until what shows the data stands in `within`, and the browser has laid it out. */
      const laidOut = (within: Element, shown: string) =>
        new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`${shown}: not in ${limite} ms`)), limite)
          const look = () => {
            if (!within.querySelector(shown)) return
            clearTimeout(late)
            observer.disconnect()
            document.body.getBoundingClientRect()
            resolve()
          }
          const observer = new MutationObserver(look)
          observer.observe(within, { childList: true, subtree: true })
        })
      const timed = async (within: Element, shown: string, change: () => void) => {
        await new Promise((resolve) => setTimeout(resolve, pause))
        const done = laidOut(within, shown)
        const start = performance.now()
        change()
        await done
        return performance.now() - start
      }
      // A screen is where its address says; single-spa listens to the page's own `history`, not to its prototype.
      const goTo = (path: string) => History.prototype.pushState.call(history, null, '', path)
      const spa: number[] = []
      const react: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        const [from, to] = round % 2 === 0 ? [screens[0], screens[1]] : [screens[1], screens[0]]
        const [under] = modules.filter((one) => one.querySelector(from.shown))
        spa.push(await timed(main, to.shown, () => navigateToUrl(to.path)))
        if (under?.querySelector(from.shown)) throw new Error(`${from.path} is still there`)
        for (const one of modules) one.hidden = true
        let remove = () => {}
        await timed(place, from.shown, () => {
          goTo(from.path)
          remove = alone.show(place, from.path)
        })
        react.push(
          await timed(place, to.shown, () => {
            goTo(to.path)
            remove()
            remove = alone.show(place, to.path)
          }),
        )
        remove()
        for (const one of modules) one.hidden = false
      }
      // The first turns fetch and compile.
      return { spa: spa.slice(10), react: react.slice(10) }
    },
    [SCREENS, ROUNDS, PAUSE_MS, LIMITE_MS] as const,
  )
  const [spa, react] = [median(times.spa), median(times.react)]
  // Round by round: both sides of one had the same machine.
  const ratio = median(times.spa.map((time, round) => time / (times.react[round] ?? Number.NaN)))
  console.log(`modules under single-spa  ${spa.toFixed(1)} ms`)
  console.log(`the same by React alone   ${react.toFixed(1)} ms`)
  console.log(`ratio ${ratio.toFixed(2)} (${ratio <= FLOOR ? 'within' : 'OVER'} the floor of ${FLOOR})`)
  process.exitCode = ratio <= FLOOR ? 0 : 1
} finally {
  await browser.close()
  await monde.arreter()
  rmSync(work, { recursive: true, force: true })
}
