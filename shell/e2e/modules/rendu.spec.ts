import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { release } from '@mon-espace/module-kit/registry'
import { expect } from '@playwright/test'
import { test } from './atelier.ts'
import { buildModule } from './build-module.ts'

// React modules, as teams build them, whose components throw: at first, or once shown.

const name = 'mf-rendu'
const app = (component: string) => ({
  'src/main.tsx': `import { defineModule } from '@mon-espace/module-kit'
export const { bootstrap, mount, unmount } = defineModule({ name: '${name}', load: () => import('./app.tsx') })
`,
  'src/app.tsx': component,
})

const sound = `import { useState } from 'react'
export default function App() {
  const [broken, setBroken] = useState(false)
  if (broken) throw new Error('cassé')
  return <><h1>Version saine</h1><button onClick={() => setBroken(true)}>Casser</button></>
}
`
const faulty = `export default function App() { throw new Error('cassé') }
`

test('a first render that throws falls back; a later one gets a card, from which it starts again', async ({
  page,
  atelier,
}) => {
  const work = mkdtempSync(join(tmpdir(), 'rendu-'))
  const at = new Date()
  for (const [version, component] of [
    ['1.0.0', sound],
    ['1.1.0', faulty],
  ] as const)
    await release(atelier.store, await buildModule(join(work, version), name, app(component)), {
      at,
      version,
    })

  await page.goto(`${atelier.url}/${name}`)
  await expect(page.getByRole('heading', { name: 'Version saine' })).toBeVisible()
  await page.getByRole('button', { name: 'Casser' }).click()
  await expect(page.getByText('Cette page ne s’affiche pas')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Version saine' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { name: 'Version saine' })).toBeVisible()
  await expect(page.getByText('Cette page ne s’affiche pas')).toBeHidden()
  rmSync(work, { recursive: true, force: true })
})
