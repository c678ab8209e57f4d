import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Ronde } from './ronde.tsx'

const finiLe = '2026-11-10T03:12:00.000Z'

it('tells when files were last read through, and what was found', async () => {
  const screen = await render(<Ronde ronde={null} />)
  await expect.element(screen.getByText(/La première aura lieu cette nuit/)).toBeVisible()
  await screen.rerender(<Ronde ronde={{ finiLe, fichiers: 12_345, alteres: 0, manquants: 0 }} />)
  await expect.element(screen.getByText(/10\/11\/2026.*\s: 12\s345\sfichiers relus/)).toBeVisible()
  await expect.element(screen.getByText('Tout est intact')).toBeVisible()
  await screen.rerender(<Ronde ronde={{ finiLe, fichiers: 1, alteres: 1, manquants: 2 }} />)
  await expect.element(screen.getByText(/: 1\sfichier relu/)).toBeVisible()
  await expect.element(screen.getByText(/1\sabîmé, 2\sintrouvables/)).toBeVisible()
})
