import { defineConfig } from '@playwright/test'
import { findChromium } from '../../launch/chromium.ts'
import base from '../playwright.config.ts'

// `npm run ecrans`: takes the pictures of docs/ecrans again. Not a test: `npm test` does not run it.
process.env.CHROMIUM ??= findChromium((line) => console.log(line)) ?? ''

export default defineConfig(base, {
  testDir: '.',
  testMatch: '*.photos.ts',
  outputDir: '../../test-results/ecrans',
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  reporter: [['list']],
  use: {
    trace: 'off',
    launchOptions: {
      ...base.use?.launchOptions,
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    },
  },
})
