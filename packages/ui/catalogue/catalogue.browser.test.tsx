import '../src/tokens/fonts.css'
import '../src/tokens/tokens.css'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { accessibilityFaults } from '../src/testing/index.ts'
import { Catalogue } from './catalogue.tsx'

beforeEach(async () => {
  document.documentElement.lang = 'fr'
  document.body.className = 'me-root'
  document.documentElement.style.colorScheme = ''
  await page.viewport(1366, 900)
})

test.each(['Clair', 'Sombre'])('axe finds nothing, %s', async (theme) => {
  const screen = await render(<Catalogue />)
  await screen.getByRole('radio', { name: theme }).click()
  // The skeleton, which shows after a second, is waited for as all that ends.
  expect(await accessibilityFaults(document)).toEqual([])
})

test.each([
  ['Retirer le dossier…', 'dialog'],
  ['Votre contrat · 3 points', 'sheet'],
])('axe finds nothing with « %s » open', async (button) => {
  const screen = await render(<Catalogue />)
  await screen.getByRole('button', { name: button, exact: true }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  expect(await accessibilityFaults(screen.getByRole('dialog').element())).toEqual([])
})

test('axe finds nothing with a list open', async () => {
  const screen = await render(<Catalogue />)
  await screen.getByRole('combobox', { name: 'Commune' }).first().fill('sai')
  await expect.element(screen.getByRole('option', { name: /Saint-Malo/ })).toBeVisible()
  expect(await accessibilityFaults(document)).toEqual([])
})

test.each([320, 360, 640])('nothing is wider than a %d pixel screen', async (width) => {
  await page.viewport(width, 800)
  await render(<Catalogue />)
  await expect.poll(() => document.documentElement.scrollWidth).toBe(width)
})

test('text at 200 % does not overflow either', async () => {
  document.documentElement.style.fontSize = '200%'
  await page.viewport(640, 800)
  await render(<Catalogue />)
  await expect.poll(() => document.documentElement.scrollWidth).toBe(640)
  document.documentElement.style.fontSize = ''
})
