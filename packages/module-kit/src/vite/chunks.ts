import { resolve } from 'node:path'
import type { Rolldown } from 'vite'
import type { ModuleOptions } from './module-options.ts'

/** A kind of contract that fewer contracts are of: nothing of it comes with what the others share. */
const AUTRE_DISPOSITIF = /\/dispositifs\/(?!apprentissage\/)[^/]+\//

/** What judges a contract, fetched once a page is drawn: the articles of a kind, and what those of several kinds share. */
const JUGE =
  /\/domain\/src\/(?:dispositifs\/[^/]+\/(?:regles\/|remuneration\/|prise-en-charge\/|delais)|controles\/(?:employeur|travail|personne\/(?!representant)|textes\.)|montants\/|referentiels\/|dates\/age-retenu|identifiants\/nir-coherence)/

/** Apart from it: the table of calls, what reads a file or speaks of a dossier, what is said elsewhere, what one kind alone asks. */
const DOMAINE =
  /\/packages\/domain\/src\/(?!api\/|imports\/|signature\/|dossiers\/(?!manque)|index|formats|montants\/smic|dates\/(?:date-iso|jours-)|codes\/pays|champs\/(?:adresse-personne|commune-pays)|dispositifs\/libelle-piece|dispositifs\/[^/]+\/(?:avenants\/|questions\/avenant)|avenants\/)/

/**
 * What screens share comes in a few files rather than two dozen: on a phone each costs more in waiting than in bytes. A
 * group holds one layer (the kit, the rules, a feature of the module), so that no two files import each other.
 */
export const groupsFor = ({ features = [] }: ModuleOptions): Rolldown.CodeSplittingGroup[] => [
  {
    name: 'commun',
    minShareCount: 4,
    priority: 2,
    // What sends files, and what asks in a dialog, apart: a screen does neither as it opens.
    test: /\/packages\/(?:ui\/src\/(?!file\/|dialog\/|text\/text-area|typed\/hours|feedback\/progress|format\/octets|layout\/summary-list)|module-kit\/src\/(?!api\/(?:upload|call-for-blob|avancement))|domain\/src\/(?:formats|dates\/date-iso))|\/api\/calls\.ts$|\/node_modules\/@tanstack\/|preload-helper/,
  },
  // Apart: only screens that check what is typed in them fetch it.
  { name: 'schemas', priority: 2, test: /\/node_modules\/zod\// },
  {
    name: 'domaine',
    minShareCount: 2,
    priority: 1,
    // The schemas of calls apart, which few screens name, and what reads a file.
    test: (id: string) => DOMAINE.test(id) && !JUGE.test(id) && !AUTRE_DISPOSITIF.test(id),
  },
  {
    name: 'calculs',
    minShareCount: 2,
    priority: 1,
    test: /\/packages\/domain\/src\/(?:montants\/smic|dates\/jours-|dispositifs\/[^/]+\/(?:prise-en-charge\/|delais))/,
  },
  {
    name: 'dossiers',
    minShareCount: 2,
    priority: 1,
    test: /\/packages\/domain\/src\/(?:dossiers\/(?!manque)|dispositifs\/libelle-piece)/,
  },
  // Calls that most screens open with: a few lines each.
  {
    name: 'lectures',
    minShareCount: 3,
    test: /\/src\/socle\/(?:api\/(?:cles|read-dossier|read-controle|list-entreprises))/,
  },
  ...features.map(({ name, apart = [] }) => {
    const root = `${resolve('src', name)}/`
    const elsewhere = apart.map((folder) => `${root}${folder}/`)
    return {
      name: `${name}-partage`,
      minShareCount: 5,
      test: (id: string) =>
        id.startsWith(root) &&
        !elsewhere.some((folder) => id.startsWith(folder)) &&
        !AUTRE_DISPOSITIF.test(id),
    }
  }),
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
