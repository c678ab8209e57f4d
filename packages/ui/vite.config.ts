import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Serves the living catalogue (`npm run ui`). The package itself is never built: modules bundle its sources. */
export default defineConfig({ root: 'catalogue', plugins: [react()], server: { port: 5170 } })
