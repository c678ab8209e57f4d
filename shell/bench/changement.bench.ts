/**
 * Changing modules under single-spa, in the built shell, against the same screens mounted by React alone in the same page,
 * measured in turn in one run (npm run build first; CHROMIUM names the browser):
 *   node shell/bench/changement.bench.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { release } from '@mon-espace/module-kit/registry'
import { chromium } from '@playwright/test'
import { buildModule } from '../e2e/modules/build-module.ts'
import { openAtelier } from '../e2e/modules/open-atelier.ts'

const ROUNDS = 60
const FLOOR = 1.1

/** A screen of the size of a list of dossiers: rows, actions, a form, its own style sheet. */
const sources = (name: string) => ({
  'src/main.tsx': `import { defineModule } from '@mon-espace/module-kit'
export const { bootstrap, mount, unmount } = defineModule({ name: '${name}', load: () => import('./app.tsx') })
`,
  'src/app.css': '.ecran td { padding: 0.5rem } .ecran input { border: 1px solid }',
  'src/app.tsx': `import { useState } from 'react'
import './app.css'
const rows = Array.from({ length: 100 }, (_, n) => n)
function Row({ n }: { n: number }) {
  const [open, setOpen] = useState(false)
  return <tr><td>{n}</td><td><a href={'#' + n}>Dossier {n}</a></td><td><input defaultValue={n} aria-label="Montant" /></td>
    <td><button onClick={() => setOpen(!open)}>{open ? 'Fermer' : 'Ouvrir'}</button></td></tr>
}
export default function App() {
  return <div className="ecran"><h1>${name}</h1><table><tbody>{rows.map((n) => <Row key={n} n={n} />)}</tbody></table></div>
}
`,
})

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const names = ['mf-un', 'mf-deux'] as const
const work = mkdtempSync(join(tmpdir(), 'changement-'))
const atelier = await openAtelier()
const browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
try {
  for (const name of names)
    await release(atelier.store, await buildModule(join(work, name), name, sources(name)), { at: new Date() })
  const page = await browser.newPage()
  await page.goto(`${atelier.url}/${names[0]}`)
  await page.getByRole('heading', { name: names[0] }).waitFor()

  const times = await page.evaluate(
    async ([modules, rounds]) => {
      const { createRoot } = await import('react-dom/client')
      const { createElement } = await import('react')
      const { navigateToUrl } = await import('single-spa')
      const apps = await Promise.all(
        modules.map(async (name) => (await import(`/modules/${name}/0.1.0/app.js`)).default),
      )
      // The same screen: what its style sheets say of it holds for React alone too.
      for (const name of modules) {
        const { css } = await (await fetch(`/modules/${name}/0.1.0/module.json`)).json()
        for (const file of css) {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(await (await fetch(`/modules/${name}/0.1.0/${file}`)).text())
          document.adoptedStyleSheets.push(sheet)
        }
      }
      const alone = document.createElement('div')
      alone.className = 'me-root'
      document.body.append(alone)
      let root = createRoot(alone)

      /** Until the heading of a screen stands in `place`, and the browser has laid it out. */
      const shown = (place: Element, name: string) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (place.querySelector('h1')?.textContent !== name) return
            observer.disconnect()
            document.body.getBoundingClientRect()
            resolve()
          }
          const observer = new MutationObserver(look)
          observer.observe(place, { childList: true, subtree: true })
        })
      const timed = async (place: Element, name: string, change: () => void) => {
        // Apart from what the change before left to do.
        await new Promise((resolve) => setTimeout(resolve, 50))
        const ready = shown(place, name)
        const start = performance.now()
        change()
        await ready
        return performance.now() - start
      }
      const spa: number[] = []
      const react: number[] = []
      const main = document.getElementById('contenu') as HTMLElement
      const show = (index: number) => {
        root.unmount()
        root = createRoot(alone)
        root.render(createElement(apps[index]))
      }
      for (let round = 0; round < rounds; round += 1) {
        const index = (round + 1) % 2
        const name = modules[index] as string
        // Each from one screen to the other, with no other screen in the page whose styles would have to follow.
        spa.push(await timed(main, name, () => navigateToUrl(`/${name}`)))
        main.hidden = true
        show(round % 2)
        react.push(await timed(alone, name, () => show(index)))
        root.unmount()
        main.hidden = false
      }
      // The first turns fetch and compile.
      return { spa: spa.slice(10), react: react.slice(10) }
    },
    [names, ROUNDS] as const,
  )
  const [spa, react] = [median(times.spa), median(times.react)]
  const ratio = spa / react
  console.log(`modules under single-spa  ${spa.toFixed(1)} ms`)
  console.log(`the same by React alone   ${react.toFixed(1)} ms`)
  console.log(`ratio ${ratio.toFixed(2)} (${ratio <= FLOOR ? 'within' : 'OVER'} the floor of ${FLOOR})`)
  process.exitCode = ratio <= FLOOR ? 0 : 1
} finally {
  await browser.close()
  atelier.close()
  rmSync(work, { recursive: true, force: true })
}
