import { join } from 'node:path'
import { release, rollBack } from '@mon-espace/module-kit/registry'
import { expect } from '@playwright/test'
import { test } from './atelier.ts'

// A module fails, the page does not: each way to fail, on the built host, under its policy and with every hash checked.

const name = 'mf-essai'
const card = 'Cette page ne s’affiche pas'

test.describe('a broken version falls back to the one before by itself', () => {
  test('its entry is gone', async ({ page, atelier }) => {
    await atelier.release(name, '1.0.0')
    await atelier.release(name, '1.1.0')
    atelier.remove(name, '1.1.0', 'main.js')
    await page.goto(`${atelier.url}/${name}`)
    await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
  })

  test('its entry was altered', async ({ page, atelier }) => {
    await atelier.release(name, '1.0.0')
    await atelier.release(name, '1.1.0', { top: 'globalThis.pwned = true' })
    atelier.tamper(name, '1.1.0', 'main.js')
    await page.goto(`${atelier.url}/${name}`)
    await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
    expect(await page.evaluate('globalThis.pwned')).toBeUndefined()
  })

  test('a chunk of it was altered', async ({ page, atelier }) => {
    await atelier.release(name, '1.0.0')
    await atelier.release(name, '1.1.0', {
      mount: "await import('./chunk.js')",
      chunk: 'globalThis.pwned = true',
    })
    atelier.tamper(name, '1.1.0', 'chunk.js')
    await page.goto(`${atelier.url}/${name}`)
    await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
    expect(await page.evaluate('globalThis.pwned')).toBeUndefined()
  })

  test('it throws when mounted, and the service is told', async ({ page, atelier, request }) => {
    await atelier.release(name, '1.0.0')
    await atelier.release(name, '1.1.0', { mount: "throw new RangeError('Zoé Martin')" })
    await page.goto(`${atelier.url}/${name}`)
    await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
    await expect(async () => {
      const told = await (await request.get(`${atelier.url}/api/telemetrie`)).text()
      expect(JSON.parse(told).elements).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            version: '1.1.0',
            erreurs: 1,
            derniereErreur: expect.objectContaining({ phase: 'mount', erreur: 'RangeError' }),
          }),
          expect.objectContaining({ version: '1.0.0', montages: 1, erreurs: 0 }),
        ]),
      )
      expect(told).not.toContain('Zoé')
    }).toPass()

    await page.goto(`${atelier.url}/statut`)
    const row = page.getByRole('row', { name: name })
    await expect(row).toContainText('1.1.0')
    await expect(row).toContainText('Pour tous')
    await expect(row).toContainText('RangeError (montage)')
    await expect(page.getByText('Fonctionne')).toHaveCount(3)
  })

  test('its mount never ends', async ({ page, atelier }) => {
    await atelier.release(name, '1.0.0')
    await atelier.release(name, '1.1.0', { mount: 'await new Promise(() => {})' })
    await page.goto(`${atelier.url}/${name}`)
    await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
  })
})

test.describe('the style sheet of a module is missing', () => {
  const built = join(import.meta.dirname, '../../../mf-account/dist')
  const at = new Date()
  const sheetOf = (version: string) => `link[rel=stylesheet][href*="/mf-account/${version}/style.css"]`

  test('and the version before is shown, with its own', async ({ page, atelier }) => {
    await release(atelier.store, built, { at, version: '1.0.0' })
    await release(atelier.store, built, { at, version: '1.1.0' })
    atelier.remove('mf-account', '1.1.0', 'style.css')
    await page.goto(`${atelier.url}/connexion`)
    await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible()
    await expect(page.locator(sheetOf('1.0.0'))).toHaveCount(1)
    await expect(page.locator(sheetOf('1.1.0'))).toHaveCount(0)
  })

  test('and without another version a card says so: never a page without its styles', async ({
    page,
    atelier,
  }) => {
    await release(atelier.store, built, { at, version: '1.0.0' })
    atelier.tamper('mf-account', '1.0.0', 'style.css')
    await page.goto(`${atelier.url}/connexion`)
    await expect(page.getByText(card)).toBeVisible()
    await expect(page.locator('[data-module=mf-account]')).toHaveCount(0)
  })
})

test('without a version to fall back to, a card says so and the rest of the page lives', async ({
  page,
  atelier,
}) => {
  await atelier.release(name, '1.0.0', {
    mount: `if (globalThis.casse !== false) throw new Error('cassé')
      document.getElementById('single-spa-application:' + props.name).innerHTML = '<h1>réparé</h1>'`,
  })
  await atelier.release('mf-voisin', '1.0.0')
  await page.goto(`${atelier.url}/${name}`)
  await expect(page.getByText(card)).toBeVisible()

  await page.evaluate(() => {
    Object.assign(globalThis, { casse: false })
  })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { name: 'réparé' })).toBeVisible()
  await expect(page.getByText(card)).toBeHidden()

  await page.getByRole('link', { name: 'Accessibilité' }).click()
  await expect(page.getByRole('heading', { name: 'Accessibilité' })).toBeFocused()
})

// Chromium asks again for the script that failed, Firefox never does in the same page: there the page is loaded anew.
test('an entry that was out of reach comes at « Réessayer », once it is there', async ({ page, atelier }) => {
  await atelier.release(name, '1.0.0')
  let reachable = false
  await page.route(`**/${name}/1.0.0/main.js`, (route) =>
    reachable ? route.continue() : route.fulfill({ status: 502, body: '' }),
  )
  await page.goto(`${atelier.url}/${name}`)
  await expect(page.getByText(card)).toBeVisible()
  reachable = true
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
  await expect(page.getByText(card)).toBeHidden()
})

test('a module written for another contract gets a card that says what to do', async ({ page, atelier }) => {
  await atelier.release(name, '1.0.0', { requires: 9 })
  await page.goto(`${atelier.url}/${name}`)
  await expect(page.getByText('Cette page demande une autre version de Mon espace.')).toBeVisible()
})

test('a rollback reaches the next page, and leaves alone the one that is open', async ({ page, atelier }) => {
  await atelier.release(name, '1.0.0')
  await atelier.release(name, '1.1.0', {
    mount: `
      const place = document.getElementById('single-spa-application:' + props.name)
      place.innerHTML = '<h1>1.1.0</h1><button>Suite</button>'
      place.querySelector('button').onclick = () => import('./chunk.js')`,
    chunk: "document.querySelector('h1').textContent = 'suite de 1.1.0'",
  })
  await page.goto(`${atelier.url}/${name}`)
  await expect(page.getByRole('heading', { name: '1.1.0' })).toBeVisible()
  await atelier.store.updatePointers((pointers) => rollBack(pointers, name, new Date()))
  await page.getByRole('button', { name: 'Suite' }).click()
  await expect(page.getByRole('heading', { name: 'suite de 1.1.0' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
})

test('modules share one React, and take each other’s place', async ({ page, atelier }) => {
  await atelier.release(name, '1.0.0')
  await atelier.release('mf-voisin', '1.0.0', {
    mount: `document.getElementById('single-spa-application:' + props.name).innerHTML = '<h1>voisin</h1><a href="/${name}">retour</a>'`,
  })
  await page.goto(`${atelier.url}/mf-voisin`)
  await page.getByRole('link', { name: 'retour' }).click()
  await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'voisin' })).toBeHidden()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'voisin' })).toBeVisible()
  expect(await page.evaluate('new Set(globalThis.reacts).size === 1 && globalThis.reacts.length === 2')).toBe(
    true,
  )
})

test('an injected script does not run', async ({ page, atelier }) => {
  await atelier.release(name, '1.0.0')
  await page.goto(`${atelier.url}/${name}`)
  const refused = await page.evaluate(async () => {
    const directives: string[] = []
    const both = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective.startsWith('script-src') && directives.push(effectiveDirective) === 2)
          resolve()
      })
    })
    const script = document.createElement('script')
    script.textContent = 'globalThis.pwned = true'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.pwned = true">')
    await both
    return directives.sort()
  })
  expect(refused).toEqual(['script-src-attr', 'script-src-elem'])
  expect(await page.evaluate('globalThis.pwned')).toBeUndefined()
})

test('a developer’s module that does not answer offers to take the deployed one again', async ({
  page,
  atelier,
}) => {
  await atelier.release(name, '1.0.0')
  const address = new URLSearchParams({
    module: name,
    url: 'http://localhost:9/src/main.tsx',
    vers: `/${name}`,
  })
  await page.goto(`${atelier.url}/dev/surcharge?${address}`)
  await expect(page.getByText('est pris sur votre poste')).toBeVisible()
  await page.getByRole('button', { name: 'Revenir à la version en ligne' }).click()
  await expect(page.getByRole('heading', { name: `${name} 1.0.0` })).toBeVisible()
})
