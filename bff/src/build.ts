import { join, relative } from 'node:path'
import { build, type Plugin } from 'vite'

// `npm run build`: the server, and what it takes of modules, in one file, `dist/server.js`. Loaded one by one, its 1,280 modules each
// keep an object, their text and their compiled copy: twenty-two megabytes more, whatever it does. Threads and processes run on their
// sources.

/** What goes into the file; native code, CommonJS and what is small stay packages. */
const PAQUETS = [
  'zod',
  'kysely',
  'hono',
  '@hono/node-server',
  'jose',
  'fflate',
  /^@noble\//,
  /^@mon-espace\//,
]

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')

/** What a source finds beside it is looked for where the source is. */
const besideSources: Plugin = {
  name: 'beside-sources',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null
    const source = JSON.stringify(relative(DIST, id))
    return code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`)
  },
}

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  plugins: [besideSources],
  ssr: { noExternal: PAQUETS },
  build: {
    ssr: 'src/server.ts',
    outDir: DIST,
    emptyOutDir: true,
    target: 'node24',
    // A fault is told with the names of its functions.
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
})
