import { ENTETE_HEURE } from '@mon-espace/domain/api'
import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { learnHeure } from './heure.ts'
import { useAujourdhui } from './jour.ts'

afterEach(() => {
  vi.useRealTimers()
  learnHeure(new Headers({ [ENTETE_HEURE]: new Date().toISOString() }))
})

const Jour = () => <p>{useAujourdhui()}</p>

/** A page shown at an instant of the service, on a machine whose clock says another one. */
async function shownAt(instant: string, machine = instant) {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(machine) })
  learnHeure(new Headers({ [ENTETE_HEURE]: new Date(instant).toISOString() }))
  return (await render(<Jour />)).container
}

test.each([
  ['midnight', '2026-08-25T23:59:30+02:00', '2026-08-25', '2026-08-26'],
  ['a month’s end', '2026-09-30T23:59:30+02:00', '2026-09-30', '2026-10-01'],
  ['1 January', '2026-12-31T23:59:30+01:00', '2026-12-31', '2027-01-01'],
])('a page left open over %s tells the day it has become', async (_, instant, avant, apres) => {
  const page = await shownAt(instant)
  expect(page.textContent).toBe(avant)
  vi.advanceTimersByTime(60_000)
  await expect.poll(() => page.textContent).toBe(apres)
})

test('a machine that slept over midnight tells the day as soon as its page is shown', async () => {
  const page = await shownAt('2026-08-25T18:00:00+02:00')
  vi.setSystemTime(new Date('2026-08-26T08:00:00+02:00'))
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => page.textContent).toBe('2026-08-26')
})

test('a machine whose clock is a year wrong tells the day of the service', async () => {
  const page = await shownAt('2026-12-31T23:59:30+01:00', '2025-12-31T12:00:00+01:00')
  expect(page.textContent).toBe('2026-12-31')
  vi.advanceTimersByTime(60_000)
  await expect.poll(() => page.textContent).toBe('2027-01-01')
})
