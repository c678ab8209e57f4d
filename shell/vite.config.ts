import {
  buildOptions,
  callsWithoutSchemas,
  compressed,
  external,
  zodWithoutEval,
} from '@mon-espace/module-kit/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The host: one entry, its own pages fetched when shown, one style sheet. */
export default defineConfig({
  base: '/shell/',
  publicDir: false,
  plugins: [react(), zodWithoutEval(), callsWithoutSchemas(), compressed()],
  build: {
    ...buildOptions,
    manifest: true,
    cssCodeSplit: false,
    rolldownOptions: { input: 'src/main.tsx', external, preserveEntrySignatures: 'strict' },
  },
})
