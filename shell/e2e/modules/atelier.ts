import { test as base } from '@playwright/test'
import { type Atelier, openAtelier } from './open-atelier.ts'

/** Tests that come with an {@link Atelier}. */
export const test = base.extend<{ atelier: Atelier }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures asked for
  atelier: async ({}, use) => {
    const atelier = await openAtelier()
    await use(atelier)
    atelier.close()
  },
})
