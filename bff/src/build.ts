import { join, relative } from 'node:path'
import { build, type Plugin } from 'vite'

// `npm run build`: the server and what it takes of modules, in `dist/server.js` and, beside it, what is imported only when it is needed.
// Loaded one by one, its 1,280 modules each keep an object, their text and their compiled copy: twenty-two megabytes more, whatever
// it does. Threads and processes run on their sources, whose types are stripped as the first one starts.

/** What goes into these files; native code, CommonJS and what is small stay packages. */
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

/** What a source finds beside it is looked for where the source is; every file that is built is in `dist` itself. */
const besideSources: Plugin = {
  name: 'beside-sources',
  transform(code, id) {
    // These two would be of `dist`: a source says `import.meta.url`.
    if (/\bimport\.meta\.(dirname|filename)\b/.test(code))
      this.error(`import.meta.dirname or filename in ${id}`)
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
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
})
