import '../tokens/tokens.css'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Stepper } from './stepper.tsx'

const steps = [
  { id: 'a', label: 'Employeur', state: 'done', href: '#a' },
  { id: 'b', label: 'Apprenti(e)', state: 'current', href: '#b' },
  { id: 'c', label: 'Pièces', state: 'locked' },
] as const

test('says each state in a word, and where she is', async () => {
  await page.viewport(1366, 900)
  const onGo = vi.fn((_step: unknown, event: { preventDefault: () => void }) => event.preventDefault())
  const screen = await render(<Stepper steps={steps} label="Saisie" onGo={onGo} />)
  const nav = screen.getByRole('navigation', { name: 'Saisie' })
  await expect.element(nav.getByRole('link', { name: /Apprenti/ })).toHaveAttribute('aria-current', 'step')
  await nav.getByRole('link', { name: /Employeur/ }).click()
  expect(onGo.mock.calls[0]?.[0]).toBe(steps[0])
  await expect.element(nav.getByRole('listitem').nth(2)).toHaveTextContent('3PiècesPlus tard')
  await expect.element(nav.getByRole('link', { name: /Pièces/ })).not.toBeInTheDocument()
})

test('folds into « Étape 2 sur 3 » on a phone', async () => {
  await page.viewport(360, 700)
  const screen = await render(<Stepper steps={steps} label="Saisie" />)
  await expect.element(screen.getByRole('link', { name: /Employeur/ })).not.toBeInTheDocument()
  await screen.getByText('Étape 2 sur 3').click()
  await expect.element(screen.getByRole('link', { name: /Employeur/ })).toBeVisible()
})
