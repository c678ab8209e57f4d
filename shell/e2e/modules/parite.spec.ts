import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostProps } from '@mon-espace/module-kit'
import { release } from '@mon-espace/module-kit/registry'
import { expect, type Page } from '@playwright/test'
import { test } from './atelier.ts'
import { buildModule } from './build-module.ts'
import { startMockServer } from './mock-server.ts'

// One list of what a module may expect of its host, held against both: the shell on built files, and the mock host.

const name = 'mf-sonde'
const folder = join(import.meta.dirname, 'sonde')

declare global {
  var hote: HostProps
  var sameDocument: boolean
}

async function expectHost(page: Page, origin: string): Promise<void> {
  const place = page.locator('#lieu')
  const stays = () => page.evaluate(() => globalThis.sameDocument === true)

  await test.step('shows the module at the address asked for, in its place in the main part', async () => {
    await page.goto(`${origin}/${name}/ici?a=1`)
    await expect(place).toHaveText(`/${name}/ici?a=1`)
    await expect(page.locator(`main#contenu #single-spa-application\\:${name} h1`)).toHaveText('Sonde')
    await expect(page.locator('body')).toHaveClass(/me-root/)
    await page.evaluate(() => {
      globalThis.sameDocument = true
    })
  })

  await test.step('gives the props of the contract, and nothing else', async () => {
    expect(await page.evaluate(() => Object.keys(globalThis.hote).sort())).toEqual([
      'announce',
      'basePath',
      'navigate',
      'report',
      'session',
    ])
    expect(await page.evaluate(() => globalThis.hote.basePath)).toBe('')
  })

  await test.step('tells the session of the service, and each of its changes until asked no more', async () => {
    const told = await page.evaluate(async () => {
      const { session } = globalThis.hote
      let changes = 0
      const stop = session.subscribe(() => {
        changes += 1
      })
      const refreshed = await session.refresh()
      stop()
      const known = session.get()
      const kept = session.get()
      await session.refresh()
      const service = await (await fetch('/api/session')).json()
      return { changes, same: known === kept, refreshed, service }
    })
    expect(told).toMatchObject({ changes: 1, same: true, refreshed: told.service })
    await expect(page.locator('#qui')).toHaveText('personne')
  })

  const go = (path: string, replace?: boolean) =>
    page.evaluate(
      ([to, instead]) => {
        const before = window.history.length
        if (instead === null) globalThis.hote.navigate(to)
        else globalThis.hote.navigate(to, { replace: instead })
        return window.history.length - before
      },
      [path, replace ?? null] as const,
    )

  await test.step('goes to a path, to the same with another query, and in place of the present one', async () => {
    expect(await go(`/${name}/la`)).toBe(1)
    await expect(place).toHaveText(`/${name}/la`)
    expect(await go(`/${name}/la?b=2`)).toBe(1)
    await expect(place).toHaveText(`/${name}/la?b=2`)
    expect(await go(`/${name}/autre`, true)).toBe(0)
    await expect(place).toHaveText(`/${name}/autre`)
    await page.goBack()
    await expect(place).toHaveText(`/${name}/la`)
    expect(await stays()).toBe(true)
  })

  await test.step('follows links of the module and ordinary ones without loading the page anew', async () => {
    await page.getByRole('link', { name: 'Lien du module' }).click()
    await expect(place).toHaveText(`/${name}/du-module`)
    await page.getByRole('link', { name: 'Lien ordinaire' }).click()
    await expect(place).toHaveText(`/${name}/ordinaire?a=1`)
    expect(await stays()).toBe(true)
  })

  await test.step('speaks, politely or at once', async () => {
    await page.evaluate(() => globalThis.hote.announce('Enregistré'))
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toHaveCount(1)
    await page.evaluate(() => globalThis.hote.announce('Connexion perdue', 'assertive'))
    await expect(page.getByRole('alert').filter({ hasText: 'Connexion perdue' })).toHaveCount(1)
  })

  await test.step('hears of an error, and the page lives', async () => {
    await page.evaluate(() => globalThis.hote.report({ phase: 'render', error: new Error('essai') }))
    await expect(page.locator('h1')).toHaveText('Sonde')
    expect(await stays()).toBe(true)
  })
}

test('the shell keeps what a module may expect of its host', async ({ page, atelier }) => {
  const work = mkdtempSync(join(tmpdir(), 'sonde-'))
  cpSync(join(folder, 'src'), join(work, 'src'), { recursive: true })
  await release(atelier.store, await buildModule(work, name), { at: new Date() })
  await expectHost(page, atelier.url)
  rmSync(work, { recursive: true, force: true })
})

test('the mock host keeps the same', async ({ page }) => {
  const server = await startMockServer(folder)
  try {
    // The first start of a development server prepares what it serves.
    await page.goto(`${server.url}/${name}`, { timeout: 120_000 })
    await expect(page.locator('h1')).toHaveText('Sonde', { timeout: 120_000 })
    await expectHost(page, server.url)
  } finally {
    await server.close()
  }
})
