import { defineConfig } from '@playwright/test'
import ecrans from '../../ecrans/playwright.config.ts'

// `npm run mesure-saisie`: counts what the entry asks of the hand and writes docs/saisie-mesuree.md. Not a test: `npm test`
// does not run it.
export default defineConfig(ecrans, {
  testDir: '.',
  testMatch: '*.mesure.ts',
  outputDir: '../../../test-results/mesure',
})
