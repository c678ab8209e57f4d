import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { buildOptions, external } from './build-options.ts'
import { callsWithoutSchemas } from './calls-without-schemas.ts'
import { groupsFor } from './chunks.ts'
import { compressed } from './compressed.ts'
import { mockConfig } from './mock-config.ts'
import { moduleJson, stylesPlaceholder } from './module-json.ts'
import type { ModuleOptions } from './module-options.ts'
import { shellConfig } from './shell-config.ts'
import { zodWithoutEval } from './zod-without-eval.ts'

const packageVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version

/**
 * Production: an ES module with one entry and one style sheet. Names bear no hash and every address is relative, for
 * the whole folder is released under a version that never changes, wherever a host chooses to serve it.
 */
const releaseConfig = (options: ModuleOptions): UserConfig => ({
  base: './',
  publicDir: false,
  define: { 'import.meta.env.MODULE_STYLES': JSON.stringify(stylesPlaceholder) },
  plugins: [
    react(),
    zodWithoutEval(),
    callsWithoutSchemas(),
    moduleJson({ ...options, version: process.env.MODULE_VERSION ?? packageVersion() }),
    compressed(),
  ],
  build: {
    ...buildOptions,
    // One sheet, linked before mount and removed after unmount; split ones would stay behind.
    cssCodeSplit: false,
    rolldownOptions: {
      input: { main: 'src/main.tsx' },
      external,
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
        codeSplitting: { groups: groupsFor(options) },
      },
    },
  },
})

/**
 * The Vite configuration of a module.
 * - `vite build`: its releasable folder, `dist/`, with `module.json`;
 * - `vite`: served to the real shell, with Fast Refresh;
 * - `vite --mode mock`: alone in a page, on the whole application running in the browser.
 */
export const defineModuleConfig = (options: ModuleOptions) =>
  defineConfig(({ command, mode }) => {
    if (command === 'build') return releaseConfig(options)
    return mode === 'mock' ? mockConfig(options) : shellConfig(options)
  })
