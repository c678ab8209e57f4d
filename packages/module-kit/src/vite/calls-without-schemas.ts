import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CALLS } from '@mon-espace/domain/api'
import type { Plugin } from 'vite'

const SOURCES = 'src/**/*.{ts,tsx}'
/** What no page runs. */
const APART = /\.test\.tsx?$|^src\/(vite|cli|testing)\/|\/testing\//
/** What every module bundles of ours beside its own sources. */
const KIT = join(import.meta.dirname, '../..')

/** The calls that sources make. @throws where one is taken otherwise than by its name: which ones are could not be told */
function callsMade(folders: readonly string[]): ReadonlySet<string> {
  const made = new Set<string>()
  for (const folder of folders)
    for (const file of globSync(SOURCES, { cwd: folder }).filter((path) => !APART.test(path))) {
      const source = readFileSync(join(folder, file), 'utf8')
      for (const [, nom = ''] of source.matchAll(/\bCALLS\.(\w+)/g)) made.add(nom)
      if (/\} = CALLS\b|\bCALLS\[/.test(source)) throw new Error(`${file}: say a call as CALLS.name`)
    }
  return made
}

/**
 * Writes the calls of pages out as they are, those that they make: made when the page starts, they would bring along the schemas
 * of every body and answer, and the library that makes them is a tenth of what a phone would fetch. Who checks with one imports it
 * by name. A server that builds as it goes gives them all.
 */
export function callsWithoutSchemas(): Plugin {
  let made: ReadonlySet<string> | null = null
  return {
    name: 'mon-espace:calls-without-schemas',
    configResolved({ root, command }) {
      made = command === 'build' ? callsMade([root, KIT]) : null
    },
    load: {
      filter: { id: /\/domain\/src\/api\/calls\.ts$/ },
      handler() {
        const calls = Object.entries(CALLS).filter(([nom]) => made?.has(nom) ?? true)
        return `export const CALLS = ${JSON.stringify(Object.fromEntries(calls))}`
      },
    },
  }
}
