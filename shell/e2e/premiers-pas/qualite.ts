import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What goes past the right edge of the page. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} to ${one.getBoundingClientRect().right}`)
  })

const setTextSize = (page: Page, size: string) =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value
  }, size)

/**
 * Holds the state a page is in to the lines of accessibility: no fault for axe in light, in dark and in forced
 * colours, no horizontal scroll
 * at 320 px wide, nor with the text twice as large. The page is given back as it was.
 */
export async function verifier(page: Page, etat: string): Promise<void> {
  const size = page.viewportSize()
  // A colour read in the middle of a transition is nobody's colour.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await accessibilityFaults(page), `${etat}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  expect.soft(await accessibilityFaults(page), `${etat}, forced colours`).toEqual([])
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null })
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await overflowing(page), `${etat}, 320 px`).toEqual([])
  if (size) await page.setViewportSize(size)
  await setTextSize(page, '200%')
  expect.soft(await overflowing(page), `${etat}, text at 200 %`).toEqual([])
  await setTextSize(page, '')
}
