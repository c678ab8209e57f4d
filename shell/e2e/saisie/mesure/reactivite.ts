import type { Page } from '@playwright/test'
import { champ } from '../gestes.ts'

/** Milliseconds from a key to the frame that shows it. */
export interface Reactivite {
  /** How many times slower the processor is made. */
  frein: number
  mediane: number
  p95: number
}

const TOUCHES = [...'abcdefghijklmnopqrstuvwxyzabcdefghijklmn']

/** The next key's time until it is painted; asked before the key is pressed. */
const untilPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const hear = ({ timeStamp }: KeyboardEvent) =>
          requestAnimationFrame(() => {
            const painted = new MessageChannel()
            painted.port1.onmessage = () => resolve(performance.now() - timeStamp)
            painted.port2.postMessage(null)
          })
        document.addEventListener('keydown', hear, { once: true, capture: true })
      }),
  )

/** Types in a field of the screen that is open, on this machine and on one several times slower. */
export async function measureReactivite(page: Page, chemin: string): Promise<Reactivite[]> {
  const devtools = await page.context().newCDPSession(page)
  await champ(page, chemin).click()
  const mesures: Reactivite[] = []
  for (const frein of [1, 4]) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: frein })
    const durees: number[] = []
    for (const touche of TOUCHES) {
      const duree = untilPaint(page)
      // The listener is there once the page has answered another question.
      await page.evaluate(() => null)
      await page.keyboard.press(touche)
      durees.push(await duree)
    }
    durees.sort((a, b) => a - b)
    const at = (part: number) => Math.round(durees[Math.floor(durees.length * part)] ?? 0)
    mesures.push({ frein, mediane: at(0.5), p95: at(0.95) })
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return mesures
}
