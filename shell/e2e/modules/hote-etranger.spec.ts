import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { adoptWorkspace } from '../../server/registry/adopt-workspace.ts'
import { test } from './atelier.ts'

// Our built modules in a page that is not ours, on another origin: what docs/modules.md promises other portals.

const module = 'mf-account'

interface Importmap {
  imports: Record<string, string>
  integrity: Record<string, string>
}

/** Another company's page: our import map under our origin, and a few lines of host. */
async function foreignPage(ours: string): Promise<string> {
  const { importmap } = (await (await fetch(`${ours}/modules/registre.json`)).json()) as {
    importmap: Importmap
  }
  const map: Importmap = {
    imports: Object.fromEntries(Object.entries(importmap.imports).map(([id, path]) => [id, ours + path])),
    integrity: Object.fromEntries(
      Object.entries(importmap.integrity).map(([path, hash]) => [ours + path, hash]),
    ),
  }
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Portail étranger</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify(map)}</script>
<main id="place"></main>
<script type="module">
  import { navigateToUrl, registerApplication, start } from 'single-spa'
  const nobody = { compte: null, entreprises: [], role: null }
  globalThis.reports = []
  globalThis.hostProps = {
    basePath: '/partenaire',
    session: { get: () => nobody, refresh: async () => nobody, subscribe: () => () => {} },
    navigate: (path) => navigateToUrl(path),
    report: (report) => reports.push(report),
    announce: () => {},
  }
  registerApplication({
    name: '${module}',
    app: () => import('${module}'),
    activeWhen: '/partenaire',
    customProps: hostProps,
  })
  start({ urlRerouteOnly: true })
</script></html>`
}

test('our modules live in a host that is not ours, and leave it as they found it', async ({
  page,
  atelier,
}) => {
  await adoptWorkspace(atelier.store, join(import.meta.dirname, '../../..'), true)
  const html = await foreignPage(atelier.url)
  const portal = createServer((request, response) => {
    const api = request.url?.startsWith('/api/')
    response.setHeader('content-type', api ? 'application/json' : 'text/html; charset=utf-8')
    response.end(api ? '{"compte":null,"entreprises":[],"role":null}' : html)
  })
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(portal.address() as AddressInfo).port}`
  const sheets = page.locator('link[rel=stylesheet]')
  try {
    await test.step('single-spa mounts it under a path of its own', async () => {
      await page.goto(`${origin}/partenaire/connexion`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion')
      await expect(sheets).not.toHaveCount(0)
      const links = await page
        .locator('main a, #single-spa-application\\:mf-account a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      expect(
        links.filter((href) => href?.startsWith('/')).every((href) => href?.startsWith('/partenaire/')),
      ).toBe(true)
    })

    await test.step('and takes it away', async () => {
      await page.evaluate(() => history.pushState(null, '', '/ailleurs'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
      await expect(sheets).toHaveCount(0)
    })

    await test.step('so does a custom element', async () => {
      await page.evaluate(async (name) => {
        const props = (globalThis as unknown as { hostProps: object }).hostProps
        class MonEspaceModule extends HTMLElement {
          #lifecycles?: { mount(p: object): Promise<void>; unmount(p: object): Promise<void> }
          get #props() {
            return { ...props, name, domElement: this }
          }
          async connectedCallback() {
            this.#lifecycles = await import(name)
            await this.#lifecycles?.mount(this.#props)
          }
          disconnectedCallback() {
            void this.#lifecycles?.unmount(this.#props)
          }
        }
        customElements.define('mon-espace-module', MonEspaceModule)
        history.replaceState(null, '', '/partenaire-autre/connexion')
        document.getElementById('place')?.append(document.createElement('mon-espace-module'))
      }, module)
      await expect(page.locator('mon-espace-module h1')).toHaveCount(1)
      await page.locator('mon-espace-module').evaluate((element) => element.remove())
      await expect(sheets).toHaveCount(0)
    })

    await test.step('200 times, without growing', async () => {
      const client = await page.context().newCDPSession(page)
      const rounds = (count: number) =>
        page.evaluate(
          async ([name, times]) => {
            const { mount, unmount } = await import(name)
            const props = (globalThis as unknown as { hostProps: object }).hostProps
            for (let round = 0; round < times; round += 1) {
              const domElement = document.createElement('div')
              document.body.append(domElement)
              await mount({ ...props, name, domElement })
              await unmount({ ...props, name, domElement })
              domElement.remove()
            }
          },
          [module, count] as const,
        )
      const heap = async () => {
        await client.send('HeapProfiler.collectGarbage')
        return (await client.send('Runtime.getHeapUsage')).usedSize
      }
      await rounds(50)
      const before = await heap()
      await rounds(150)
      expect((await heap()) / before).toBeLessThan(1.1)
      await expect(sheets).toHaveCount(0)
      expect(await page.evaluate('globalThis.reports')).toEqual([])
    })
  } finally {
    portal.closeAllConnections()
    portal.close()
  }
})
