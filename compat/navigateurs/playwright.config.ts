import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import base from '../../shell/e2e/playwright.config.ts'

/** The journeys of the house, as they are, in Debian's Firefox (`firefox.mjs`). */
export default defineConfig(base, {
  testDir: '../../shell/e2e',
  outputDir: '/tmp/compat-firefox',
  workers: 1,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    trace: 'off',
    screenshot: 'off',
    launchOptions: { executablePath: join(import.meta.dirname, 'firefox.mjs'), args: [] },
  },
})
