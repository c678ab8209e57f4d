import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { integrityOf } from '@mon-espace/vendor'
import type { ScriptFolder } from '../registry/registre.ts'

interface ManifestChunk {
  file: string
  src?: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
}

/** The built host: its files, their hashes, and what its entry brings along. */
export interface ShellBuild extends ScriptFolder {
  folder: string
  entry: string
  /** Style sheets, linked in every page. */
  css: string[]
  /** Letters of Western Europe, fetched before the style sheet asks. */
  fonts: string[]
  /** Scripts the entry imports. */
  imports: string[]
  /** Scripts of the shell's own pages, imported when one is shown. */
  pages: string[]
}

/** Reads what `vite build` left of the host. Throws when it has not run. */
export function readShellBuild(folder: string, base = '/shell/'): ShellBuild {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
  if (!entry) throw new Error(`${folder} holds no entry: build the shell first`)

  const reach = (keys: readonly string[], deep: boolean, seen = new Set<string>()): Set<string> => {
    for (const key of keys) {
      const chunk = manifest[key]
      if (!chunk || seen.has(chunk.file)) continue
      seen.add(chunk.file)
      reach([...(chunk.imports ?? []), ...(deep ? (chunk.dynamicImports ?? []) : [])], deep, seen)
    }
    return seen
  }
  const imports = reach(entry.imports ?? [], false)
  const pages = reach(entry.dynamicImports ?? [], true)
  const files = (readdirSync(folder, { recursive: true }) as string[]).map((name) =>
    name.replaceAll('\\', '/'),
  )
  const css = files.filter((name) => name.endsWith('.css'))
  return {
    base,
    folder,
    entry: entry.file,
    css,
    fonts: files.filter(
      (name) => name.includes('source-sans-3-latin-wght-normal') && name.endsWith('.woff2'),
    ),
    imports: [...imports],
    pages: [...pages].filter((file) => file !== entry.file && !imports.has(file)),
    integrity: Object.fromEntries(
      [...files.filter((name) => name.endsWith('.js')), ...css].map((name) => [
        name,
        integrityOf(readFileSync(join(folder, name))),
      ]),
    ),
  }
}
