import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { release } from '@mon-espace/module-kit/registry'
import { expect } from '@playwright/test'
import { moduleFiles } from '../../../packages/module-kit/src/cli/new-module/templates.ts'
import { test } from './atelier.ts'
import { buildModule } from './build-module.ts'

const name = 'mf-mesversements'
const title = 'mesVersements d’essai'

test('a module made by module:nouveau mounts and has its tile, with nothing changed in the shell', async ({
  page,
  atelier,
}) => {
  const work = mkdtempSync(join(tmpdir(), 'nouveau-'))
  const files = moduleFiles({ name, route: '/mesversements', title }, {})
  // Beside the packages, as in the repository.
  for (const beside of ['packages', 'tsconfig.base.json'])
    symlinkSync(join(import.meta.dirname, '../../..', beside), join(work, beside))
  await release(atelier.store, await buildModule(join(work, name), name, files), { at: new Date() })
  atelier.signIn()

  await page.goto(`${atelier.url}/mesversements`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Bonjour Ada')).toBeVisible()
  const { tiles } = JSON.parse((await page.locator('#donnees-hote').textContent()) ?? '{}')
  expect(tiles).toContainEqual(
    expect.objectContaining({ titre: title, kind: 'module', href: '/mesversements' }),
  )
  rmSync(work, { recursive: true, force: true })
})
