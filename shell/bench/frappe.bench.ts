/**
 * A key of the entry, from the keyboard to the paint, on a processor made four times slower: typed in a text and in a number of
 * screen 3 of each kind, which holds its whole example contract, against fifty bare inputs on an empty page in the same run
 * (npm run build first; CHROMIUM names the browser):
 *   node shell/bench/frappe.bench.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { chromium, type Page } from '@playwright/test'
import { lancerMonde, type Monde } from '../e2e/lancer.ts'
import { SIRET } from '../e2e/parcours/compte.ts'
import { appeler } from '../e2e/premiers-pas/gens.ts'
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

/** A text, and a number on which the rules and the pay depend. */
type Champs = readonly { readonly id: string; readonly keys: readonly string[] }[]

const fieldsOf = (texte: string): Champs => [
  { id: `champ-contrat.${texte}`, keys: WORDS },
  { id: 'champ-contrat.dureeHebdoHeures', keys: HOURS },
]
const FIELDS = fieldsOf('caisseRetraite')
const FIELDS_SECOND = fieldsOf('emploi')

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
async function typePart(page: Page, fields: Champs, part: number): Promise<Taken> {
  await page.bringToFront()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  let pressed = 0
  for (const { id, keys } of fields) {
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

/** A draft of the second kind that holds its whole example, of whoever this page's session is. @returns its id */
async function secondKind(page: Page, monde: Monde): Promise<string> {
  const type = 'professionnalisation'
  const made = await appeler(page, monde, 'POST', '/dossiers', { siret: SIRET, type })
  const { id } = (await made.json()) as { id: string }
  let version = made.headers().etag ?? ''
  for (const [section, part] of Object.entries(CONTRAT_EXEMPLE)) {
    const headers = { 'if-match': version }
    const saved = await appeler(page, monde, 'PUT', `/dossiers/${id}/sections/${section}`, part, headers)
    if (saved.status() !== 200) throw new Error(`${section}: ${await saved.text()}`)
    version = saved.headers().etag ?? ''
  }
  return id
}

interface Essai {
  readonly nom: string
  readonly page: Page
  readonly fields: Champs
  readonly taken: Taken
}

const work = mkdtempSync(join(tmpdir(), 'frappe-'))
const monde = await lancerMonde({ dataDir: join(work, 'donnees'), horloge: new Date().toISOString() })
const browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
try {
  const context = await browser.newContext({ baseURL: monde.url, viewport: { width: 1440, height: 900 } })
  const essai = async (nom: string, fields: Champs): Promise<Essai> => ({
    nom,
    page: await context.newPage(),
    fields,
    taken: { keys: [], tasks: [] },
  })
  const bare = await essai('fifty bare inputs', FIELDS)
  await bare.page.setContent(`<!doctype html><title>Cinquante champs</title>${INPUTS.join('')}`)
  const first = await essai('screen 3, apprenticeship', FIELDS)
  await ouvrirEcran(first.page, await brouillon(first.page, monde, 'exemple'), 'contrat')
  const second = await essai('screen 3, professionnalisation', FIELDS_SECOND)
  await ouvrirEcran(second.page, await secondKind(second.page, monde), 'contrat')
  const all = [bare, first, second]
  // The other screens come while nobody types.
  for (const { page } of all) await page.waitForLoadState('networkidle')
  // In turn: all had the same machine.
  for (let part = 0; part < PARTS; part += 1)
    for (const { page, fields, taken } of all) {
      const { keys, tasks } = await typePart(page, fields, part)
      taken.keys.push(...keys)
      taken.tasks.push(...tasks)
    }

  for (const { nom, taken } of all) {
    const { keys, tasks } = taken
    console.log(
      `${nom}: ${keys.length} keys: median ${at(keys, 0.5)} ms, 98th percentile ${at(keys, 0.98)} ms, ` +
        `${tasks.length} long tasks${tasks.length > 0 ? ` (up to ${Math.max(...tasks)} ms)` : ''}`,
    )
  }
  process.exitCode = 0
  for (const { nom, taken } of [first, second]) {
    const median = at(taken.keys, 0.5) / at(bare.taken.keys, 0.5)
    const p98 = at(taken.keys, 0.98) / at(bare.taken.keys, 0.98)
    const held = median <= FLOORS.median && p98 <= FLOORS.p98 && taken.tasks.length <= bare.taken.tasks.length
    console.log(
      `${nom}: ratio ${median.toFixed(2)} at the median (floor ${FLOORS.median}), ${p98.toFixed(2)} at the 98th ` +
        `percentile (floor ${FLOORS.p98}), no long task but the machine's own: ${held ? 'within' : 'OVER'}`,
    )
    if (!held) process.exitCode = 1
  }
} finally {
  await browser.close()
  await monde.arreter()
  rmSync(work, { recursive: true, force: true })
}
