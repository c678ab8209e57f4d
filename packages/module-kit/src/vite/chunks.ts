import { resolve } from 'node:path'
import type { Rolldown } from 'vite'
import type { ModuleOptions } from './module-options.ts'

/**
 * What screens share comes in a few files rather than two dozen: on a phone each costs more in waiting than in bytes. A
 * group holds one layer (the kit, the rules, a feature of the module), so that no two files import each other.
 */
export const groupsFor = ({ features = [] }: ModuleOptions): Rolldown.CodeSplittingGroup[] => [
  {
    name: 'commun',
    minShareCount: 4,
    priority: 2,
    // What sends files apart: few screens do.
    test: /\/packages\/(?:ui\/src\/(?!file\/|feedback\/progress|format\/octets)|module-kit\/src\/(?!api\/upload)|domain\/src\/(?:formats|dates\/date-iso))|\/api\/calls\.ts$|\/node_modules\/@tanstack\/|preload-helper/,
  },
  // Apart: only screens that check what is typed in them fetch it.
  { name: 'schemas', priority: 2, test: /\/node_modules\/zod\// },
  {
    name: 'domaine',
    minShareCount: 2,
    priority: 1,
    // The schemas of calls apart, which few screens name, and what judges a contract, fetched once a page is drawn.
    test: /\/packages\/domain\/src\/(?!api\/|index|formats|dates\/date-iso|dispositifs\/[^/]+\/(?:regles\/(?!serveur)|remuneration\/))/,
  },
  ...features.map((feature) => ({
    name: `${feature}-partage`,
    minShareCount: 4,
    test: (id: string) => id.startsWith(`${resolve('src', feature)}/`),
  })),
]

/** A chain of chunks that import each other, or undefined: what they start with would then depend on the order of chance. */
export function circle(bundle: Rolldown.OutputBundle): string[] | undefined {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    const output = bundle[file]
    if (done.has(file) || output?.type !== 'chunk') return undefined
    done.add(file)
    for (const next of output.imports) {
      const found = visit(next, [...way, file])
      if (found) return found
    }
    return undefined
  }
  for (const file of Object.keys(bundle)) {
    const found = visit(file, [])
    if (found) return found
  }
  return undefined
}
