import { createServer } from 'node:net'
import { isShared, sharedSpecifiers } from '@mon-espace/vendor'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import type { ModuleOptions } from './module-options.ts'
import { zodWithoutEval } from './zod-without-eval.ts'

const sharedPath = '/@partage/'

/** The first free port from `from` on: a module keeps its own from one day to the next, when it can. */
async function freePort(from: number): Promise<number> {
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(from, 'localhost', () => probe.close(() => resolve(true)))
  })
  return isFree ? from : freePort(from + 1)
}

const usualPort = (name: string): number =>
  5200 + ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 100)

/**
 * Leaves shared packages to the page's import map. Vite lets absolute addresses alone, so each shared name becomes the address
 * of a line of code that this server gives as it is: `export * from 'react'`, which the page resolves.
 */
function importMapOfThePage(origin: string): Plugin {
  return {
    name: 'mon-espace:import-map',
    enforce: 'pre',
    configResolved({ optimizeDeps, environments }) {
      // The React plugin asks for them to be bundled ahead.
      for (const options of [optimizeDeps, ...Object.values(environments).map((one) => one.optimizeDeps)])
        options.include = (options.include ?? []).filter((id) => !isShared(id))
    },
    resolveId: (id) => (isShared(id) ? `${origin}${sharedPath}${id}` : undefined),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = request.url?.startsWith(sharedPath) ? request.url.slice(sharedPath.length) : ''
        if (!isShared(id)) return next()
        response.setHeader('content-type', 'text/javascript')
        response.setHeader('access-control-allow-origin', '*')
        const again = id.startsWith('react') ? `export { default } from '${id}'` : ''
        response.end(`export * from '${id}'\n${again}\n`)
      })
    },
  }
}

/** Says where to look, and looks after nothing else. */
function tellWhere({ name, routes }: ModuleOptions, origin: string): Plugin {
  const shell = process.env.SHELL_URL ?? 'http://localhost:9000'
  const open = new URL('/dev/surcharge', shell)
  open.searchParams.set('module', name)
  open.searchParams.set('url', `${origin}/src/main.tsx`)
  open.searchParams.set('vers', routes[0] ?? '/')
  const close = new URL(`/dev/surcharge?module=${name}`, shell)
  return {
    name: 'mon-espace:tell-where',
    configureServer: (server) => () => {
      server.httpServer?.once('listening', () => {
        server.config.logger.info(
          `\n  ${name} inside the shell (npm start runs it):\n  ${open.href}\n\n  the deployed one again:\n  ${close.href}\n`,
        )
      })
    },
  }
}

/** `vite --mode shell`: the module with Fast Refresh, inside the real shell, everything else as deployed. */
export async function shellConfig(options: ModuleOptions): Promise<UserConfig> {
  const port = await freePort(usualPort(options.name))
  const origin = `http://localhost:${port}`
  return {
    appType: 'custom',
    cacheDir: 'node_modules/.vite-shell',
    plugins: [importMapOfThePage(origin), react(), tellWhere(options, origin)],
    optimizeDeps: {
      entries: ['src/main.tsx'],
      exclude: [...sharedSpecifiers],
      rolldownOptions: { plugins: [zodWithoutEval()] },
    },
    server: { host: 'localhost', port, strictPort: true, origin, cors: true },
  }
}
