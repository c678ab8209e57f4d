import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { release } from '@mon-espace/module-kit/registry'
import { expect } from '@playwright/test'
import { test } from './atelier.ts'
import { buildModule } from './build-module.ts'

// Two teams bundle the same library, each at its own version, with state and a React hook in it.

const library = (version: string) => ({
  'node_modules/bibliotheque/package.json': JSON.stringify({
    name: 'bibliotheque',
    version,
    type: 'module',
    exports: './index.js',
  }),
  'node_modules/bibliotheque/index.js': `import { useState } from 'react'
let calls = 0
export const version = '${version}'
export function useCalls() { return useState(() => { calls += 1; return calls })[0] }
`,
})

const sources = (name: string, version: string, other: string) => ({
  ...library(version),
  'src/main.tsx': `import { defineModule } from '@mon-espace/module-kit'
export const { bootstrap, mount, unmount } = defineModule({ name: '${name}', load: () => import('./app.tsx') })
`,
  'src/app.tsx': `import { useCalls, version } from 'bibliotheque'
export default function App() {
  const calls = useCalls()
  return <><h1>{'${name} avec bibliotheque ' + version + ', ' + calls}</h1><a href="/${other}">${other}</a></>
}
`,
})

test('two modules bundle different versions of a library, and neither sees the other’s', async ({
  page,
  atelier,
}) => {
  const work = mkdtempSync(join(tmpdir(), 'bibliotheques-'))
  const [one, two] = ['mf-ancien', 'mf-recent']
  const at = new Date()
  await release(atelier.store, await buildModule(join(work, one), one, sources(one, '1.4.0', two)), { at })
  await release(atelier.store, await buildModule(join(work, two), two, sources(two, '3.0.0', one)), { at })
  const heading = page.getByRole('heading', { level: 1 })

  await page.goto(`${atelier.url}/${one}`)
  await expect(heading).toHaveText(`${one} avec bibliotheque 1.4.0, 1`)
  await page.getByRole('link', { name: two }).click()
  await expect(heading).toHaveText(`${two} avec bibliotheque 3.0.0, 1`)
  await page.getByRole('link', { name: one }).click()
  await expect(heading).toHaveText(`${one} avec bibliotheque 1.4.0, 2`)

  const together = await page.evaluate(
    async (names) => {
      const nobody = { compte: null, entreprises: [], role: null }
      const host = {
        basePath: '',
        session: { get: () => nobody, refresh: async () => nobody, subscribe: () => () => undefined },
        navigate: () => undefined,
        report: () => undefined,
        announce: () => undefined,
      }
      return Promise.all(
        names.map(async (name) => {
          const domElement = document.createElement('div')
          document.body.append(domElement)
          const props = { ...host, name, domElement }
          const { mount, unmount } = await import(name)
          await mount(props)
          const text = domElement.querySelector('h1')?.textContent
          await unmount(props)
          return text
        }),
      )
    },
    [one, two],
  )
  expect(together).toEqual([`${one} avec bibliotheque 1.4.0, 3`, `${two} avec bibliotheque 3.0.0, 2`])
  rmSync(work, { recursive: true, force: true })
})
