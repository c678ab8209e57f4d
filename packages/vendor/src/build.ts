import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { entryName, entrySource, packageVersion } from './entry.ts'
import { integrityOf } from './integrity.ts'
import { type VendorManifest, type VendorMode, vendorFolder } from './manifest.ts'
import { precompress } from './precompress.ts'
import { type SharedSpecifier, sharedSpecifiers } from './shared.ts'

const prefix = 'vendor:'

const entries: Plugin = {
  name: 'vendor-entries',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${prefix}`) ? entrySource(id.slice(prefix.length + 1)) : undefined),
}

/** React marks its files for server components; in a page the mark says nothing. */
const ignoreDirectives: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
}

async function buildSet(mode: VendorMode): Promise<VendorManifest> {
  const folder = vendorFolder(mode)
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    mode,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    resolve: { conditions: [mode, 'module', 'browser', 'import', 'default'] },
    plugins: [entries],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2023',
      minify: mode === 'production',
      rolldownOptions: {
        input: Object.fromEntries(sharedSpecifiers.map((id) => [entryName(id), prefix + id])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name]-[hash].js', chunkFileNames: 'shared-[hash].js' },
        onLog: ignoreDirectives,
      },
    },
  })
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput
  const fileOf = (id: SharedSpecifier) => {
    const chunk = output.find((one) => one.type === 'chunk' && one.isEntry && one.name === entryName(id))
    if (!chunk) throw new Error(`The vendor build has no entry for ${id}`)
    return chunk.fileName
  }
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort()
  const manifest: VendorManifest = {
    mode,
    packages: Object.fromEntries(sharedSpecifiers.map(packageVersion)),
    imports: Object.fromEntries(sharedSpecifiers.map((id) => [id, fileOf(id)])) as VendorManifest['imports'],
    integrity: Object.fromEntries(
      await Promise.all(scripts.map(async (name) => [name, integrityOf(await readFile(join(folder, name)))])),
    ),
  }
  await writeFile(join(folder, 'vendor.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await precompress(folder)
  return manifest
}

for (const mode of ['production', 'development'] as const) {
  // React's own entry points choose their files by this variable, not by the bundler's mode.
  process.env.NODE_ENV = mode
  const { integrity } = await buildSet(mode)
  console.log(`vendor, ${mode}: ${Object.keys(integrity).length} files`)
}
