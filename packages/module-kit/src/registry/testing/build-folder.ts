import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { integrityOf } from '@mon-espace/vendor'

/** The shortest entry that is a module. */
export const entryCode = 'const f = async () => {}\nexport { f as bootstrap, f as mount, f as unmount }\n'

/** What a test wants of a built folder; a right one when left out. */
export interface Build {
  version?: string
  code?: string
  /** Other files, that the manifest does not know. */
  extra?: Record<string, string>
  manifest?: Record<string, unknown>
}

/** A folder as `vite build` leaves it, in a place of its own. */
export function buildFolder({
  version = '1.0.0',
  code = entryCode,
  extra = {},
  manifest = {},
}: Build = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  writeFileSync(join(folder, 'main.js'), code)
  for (const [name, text] of Object.entries(extra)) writeFileSync(join(folder, name), text)
  const written = {
    name: 'mf-essai',
    version,
    entry: 'main.js',
    css: [],
    integrity: { 'main.js': integrityOf(code) },
    preload: [],
    routes: ['/essai'],
    publicRoutes: [],
    tiles: [],
    requires: { host: 1, api: 1 },
    ...manifest,
  }
  writeFileSync(join(folder, 'module.json'), JSON.stringify(written))
  return folder
}
