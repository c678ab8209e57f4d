// The built server (`npm run build`), its code kept compiled from one start to the next: it starts in half the time. In JavaScript,
// since reading one line of TypeScript loads what strips its types. The threads started later read the variable. Where nothing can be
// written, nothing is kept.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/modules', import.meta.url))
enableCompileCache(process.env.NODE_COMPILE_CACHE)
const BUILT = new URL('../dist/server.js', import.meta.url)
try {
  await import(BUILT.href)
} catch (fault) {
  if (fault.code !== 'ERR_MODULE_NOT_FOUND' || fault.url !== BUILT.href) throw fault
  process.stderr.write('the server is not built: run npm run build\n')
  process.exit(1)
}
