import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { jsonModules } from './packages/module-kit/src/vite/json-modules.ts'

/** The browser to drive: the one named by CHROMIUM, else Debian's, else the one Playwright downloaded itself. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: tests are not a cached task.
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
)

const launchOptions = {
  ...(chromium ? { executablePath: chromium } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
}

/** A limit for what hangs, not a measure: the same test is ten times slower on a busy machine. */
const limits = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } }

/** Modules are read once a worker, not once a file, a fifth of the time else: a test puts back what it changes outside itself. */
const shared = { isolate: false, maxWorkers: 2, unstubGlobals: true, unstubEnvs: true }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          ...shared,
          name: 'node',
          environment: 'node',
          include: ['{bff,packages/*,shell,mf-*}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.browser.test.*', '**/e2e/**', '**/dist/**'],
        },
      },
      {
        plugins: [jsonModules(), react(), msw({ mode: 'worker-only' })],
        // Known beforehand, so that a dependency discovered late does not reload the page under a running test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-hook-form',
            '@hookform/resolvers/zod',
            '@tanstack/react-query',
            'axe-core',
            '@guidepup/virtual-screen-reader',
            'zod',
            'hono',
            'ical-generator',
            'kysely',
            'kysely/migration',
            'msw/browser',
            'msw/http',
            '@noble/hashes/legacy.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@sqlite.org/sqlite-wasm',
            'jose',
            'pdf-lib',
            'sax',
            '@zip.js/zip.js/lib/zip-core-native.js',
            'zod/locales',
            'vitest-browser-react',
          ],
        },
        test: {
          ...limits,
          name: 'browser',
          include: ['**/*.browser.test.tsx'],
          exclude: [...configDefaults.exclude, '**/e2e/**', '**/dist/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
