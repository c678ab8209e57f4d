import { fileURLToPath } from 'node:url'
import { sharedSpecifiers } from '@mon-espace/vendor'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import type { Plugin, UserConfig } from 'vite'
import { textes } from '../mock/textes.ts'
import { jsonModules } from './json-modules.ts'
import type { ModuleOptions } from './module-options.ts'

const hostEntry = 'virtual:mock-host'
/** Says that the page is coming, until it has: a development server takes seconds the first time. */
const startId = 'maquette-demarrage'
const mockEntry = fileURLToPath(new URL('../mock/index.ts', import.meta.url))

const page = (name: string) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${name}</title>
  </head>
  <body>
    <p id="${startId}" role="status">${textes.demarre(name)}</p>
    <script type="module" src="/@id/__x00__${hostEntry}"></script>
  </body>
</html>`

/** Serves one page at every address, which boots the mock host around the module's real lifecycles. */
function mockPage({ name, routes, publicRoutes = [] }: ModuleOptions): Plugin {
  return {
    name: 'mon-espace:mock-page',
    resolveId: (id) => (id === hostEntry ? `\0${hostEntry}` : undefined),
    load: (id) =>
      id === `\0${hostEntry}`
        ? `import { startMockHost } from '@mon-espace/module-kit/mock'
           import * as lifecycles from '/src/main.tsx'
           const starting = document.getElementById('${startId}')
           try {
             await startMockHost(${JSON.stringify({ name, routes, publicRoutes })}, lifecycles)
             starting?.remove()
           } catch (error) {
             if (starting) starting.textContent = ${JSON.stringify(textes.echec)}
             throw error
           }`
        : undefined,
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next()
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(await server.transformIndexHtml(request.originalUrl ?? '/', page(name)))
      })
    },
  }
}

/** `vite --mode mock`: the module alone, its own React, and the BFF in the page behind MSW. */
export const mockConfig = (options: ModuleOptions): UserConfig => ({
  appType: 'custom',
  plugins: [jsonModules(), react(), msw(), mockPage(options)],
  optimizeDeps: {
    // What they import is found before the first page: found late, it would reload the page under the person.
    entries: ['src/main.tsx', mockEntry],
    include: [...sharedSpecifiers, 'msw/browser', 'msw/experimental'],
    // It finds its .wasm beside itself.
    exclude: ['@sqlite.org/sqlite-wasm'],
  },
  worker: { format: 'es' },
})
