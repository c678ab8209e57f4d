/**
 * A key of the entry, from the keyboard to the paint, on a processor made four times slower: typed in a text and in a number of
 * screen 3, which holds the whole example contract, against fifty bare inputs on an empty page in the same run
 * (npm run build first; CHROMIUM names the browser):
 *   node shell/bench/frappe.bench.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { lancerMonde } from '../e2e/lancer.ts'
import { brouillon, ouvrirEcran } from '../e2e/saisie/gestes.ts'

/** How many times slower the processor is made. */
const SLOWER = 4
/** Milliseconds between two keys: somebody who types fast. */
const PACE = 120
const FLOORS = { median: 1.5, p98: 2 }
/** Event Timing tells nothing under 16 ms, and rounds to 8. */
const LEAST = 16
/** Turns that both pages take. */
const PARTS = 4

const WORDS = [...'malakoff humanis agirc arrco caisse de retraite complementaires de paris']
/** Whole numbers of hours that the rules judge differently: too few, usual, too many. */
const HOURS = Array.from({ length: 16 }, (_, i) => [
  ...`${[7, 35, 39, 52][i % 4]}`,
  'Backspace',
  'Backspace',
]).flat()

const FIELDS = [
  { id: 'champ-contrat.caisseRetraite', keys: WORDS },
  { id: 'champ-contrat.dureeHebdoHeures', keys: HOURS },
] as const

interface Seen {
  events: { id: number; ms: number }[]
  /** Long tasks, in milliseconds each. */
  tasks: number[]
}

/** Listens, from now on, to what each key took and to what held the page up. */
function listen(page: Page): Promise<void> {
  return page.evaluate((least) => {
    if ('seen' in window) return
    const seen: Seen = { events: [], tasks: [] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (/^key|^input/.test(entry.name) && entry.interactionId)
          seen.events.push({ id: entry.interactionId, ms: entry.duration })
    }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
  }, LEAST)
}

/** What a page took of the keys that were typed in it. */
interface Taken {
  /** Milliseconds of each key; one that Event Timing left out counts as the least it tells. */
  keys: number[]
  /** Milliseconds of each long task. */
  tasks: number[]
}

/** Types one part of what is to be typed, at a person's pace. */
async function typePart(page: Page, part: number): Promise<Taken> {
  await page.bringToFront()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  let pressed = 0
  for (const { id, keys } of FIELDS) {
    await page.locator(`[id="${id}"]`).selectText()
    await page.waitForTimeout(1_000)
    await listen(page)
    const size = keys.length / PARTS
    for (const key of keys.slice(part * size, (part + 1) * size)) {
      await page.keyboard.press(key)
      await page.waitForTimeout(PACE)
      pressed += 1
    }
    await page.waitForTimeout(1_500)
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const { events, tasks } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen }
    return { events: seen.events.splice(0), tasks: seen.tasks.splice(0) }
  })
  const longest = new Map<number, number>()
  for (const { id, ms } of events) longest.set(id, Math.max(ms, longest.get(id) ?? 0))
  const keys = [...longest.values()]
  return {
    keys: [...keys, ...Array.from({ length: Math.max(0, pressed - keys.length) }, () => LEAST)],
    tasks,
  }
}

const at = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN

const INPUTS = Array.from({ length: 50 }, (_, i) => `<p><input id="${FIELDS[i]?.id ?? `autre-${i}`}"></p>`)

const work = mkdtempSync(join(tmpdir(), 'frappe-'))
const monde = await lancerMonde({ dataDir: join(work, 'donnees'), horloge: new Date().toISOString() })
const browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
try {
  const context = await browser.newContext({ baseURL: monde.url, viewport: { width: 1440, height: 900 } })
  const bare = await context.newPage()
  await bare.setContent(`<!doctype html><title>Cinquante champs</title>${INPUTS.join('')}`)
  const page = await context.newPage()
  await ouvrirEcran(page, await brouillon(page, monde, 'exemple'), 'contrat')
  // The other screens come while nobody types.
  await page.waitForLoadState('networkidle')
  const alone: Taken = { keys: [], tasks: [] }
  const entry: Taken = { keys: [], tasks: [] }
  // In turn: both had the same machine.
  for (let part = 0; part < PARTS; part += 1)
    for (const [one, taken] of [[bare, alone] as const, [page, entry] as const]) {
      const { keys, tasks } = await typePart(one, part)
      taken.keys.push(...keys)
      taken.tasks.push(...tasks)
    }

  const told = (name: string, { keys, tasks }: Taken) =>
    console.log(
      `${name}  ${keys.length} keys: median ${at(keys, 0.5)} ms, 98th percentile ${at(keys, 0.98)} ms, ` +
        `${tasks.length} long tasks${tasks.length > 0 ? ` (up to ${Math.max(...tasks)} ms)` : ''}`,
    )
  told('fifty bare inputs', alone)
  told('screen 3         ', entry)
  const median = at(entry.keys, 0.5) / at(alone.keys, 0.5)
  const p98 = at(entry.keys, 0.98) / at(alone.keys, 0.98)
  const held = median <= FLOORS.median && p98 <= FLOORS.p98 && entry.tasks.length <= alone.tasks.length
  console.log(
    `ratio ${median.toFixed(2)} at the median (floor ${FLOORS.median}), ${p98.toFixed(2)} at the 98th percentile ` +
      `(floor ${FLOORS.p98}), no long task but the machine's own: ${held ? 'within' : 'OVER'}`,
  )
  process.exitCode = held ? 0 : 1
} finally {
  await browser.close()
  await monde.arreter()
  rmSync(work, { recursive: true, force: true })
}
