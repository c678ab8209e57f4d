import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createPart } from './part.tsx'

const Page = ({ nom }: { nom: string }) => <h1>{nom}</h1>
const Waiting = () => <p>Ouverture</p>
const retry = page.getByRole('button', { name: 'Réessayer' })

test('code that did not come is asked for again, and drawn when it does', async () => {
  const fetchCode = vi.fn(async () => ({ default: Page }))
  fetchCode.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  const Part = createPart(fetchCode, Waiting)
  await render(<Part nom="Dossier" />)
  await retry.click()
  await expect.element(page.getByRole('heading', { name: 'Dossier' })).toBeVisible()
  expect(fetchCode).toHaveBeenCalledTimes(2)
})

test('a failure is of one showing: the next one asks anew', async () => {
  const fetchCode = vi.fn(async () => ({ default: Page }))
  fetchCode.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  const Part = createPart(fetchCode, Waiting)
  const first = await render(<Part nom="Dossier" />)
  await expect.element(retry).toBeVisible()
  await first.unmount()
  await render(<Part nom="Dossier" />)
  await expect.element(page.getByRole('heading', { name: 'Dossier' })).toBeVisible()
})

test('fetched ahead, it is drawn without waiting', async () => {
  const Part = createPart(async () => ({ default: Page }), Waiting)
  await Part.load()
  await render(<Part nom="Dossier" />)
  expect(page.getByText('Ouverture').query()).toBeNull()
})
