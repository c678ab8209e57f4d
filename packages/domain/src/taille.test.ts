import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

/** What the package may weigh over the wire, its dependencies apart, its few data included (code lists). */
const OCTETS_MAX = 103_000
/** What the pages take of it, all together. */
const OCTETS_PAGES_MAX = 38_100

const racine = fileURLToPath(new URL('../../../', import.meta.url))
const PAGES = ['mf-account/src', 'mf-mescontrats/src', 'packages/ui/src', 'shell/src']
const HORS_PRODUIT = /\.(test|spec|bench)\.|\/testing\//

/** The names that the pages import from an entry of the package. Of the table of calls they have the addresses only. */
function takenByPages(entree: string): string[] {
  const importe = new RegExp(`import \\{([^}]*)\\} from '${entree}'`, 'g')
  const noms = PAGES.flatMap((dossier) =>
    readdirSync(racine + dossier, { recursive: true, encoding: 'utf8' })
      .filter((fichier) => /\.tsx?$/.test(fichier) && !HORS_PRODUIT.test(`/${fichier}`))
      .flatMap((fichier) => [...readFileSync(`${racine}${dossier}/${fichier}`, 'utf8').matchAll(importe)])
      .flatMap(([, liste = '']) => liste.split(',').map((nom) => nom.trim().split(' as ')[0] ?? '')),
  )
  return [...new Set(noms)].filter((nom) => /^\w+$/.test(nom) && nom !== 'CALLS')
}

async function weigh(source: string): Promise<number> {
  const entree = `${racine}packages/domain/src/entree.ts`
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entree',
        resolveId: (id) => (id === entree ? id : null),
        load: (id) => (id === entree ? source : null),
      },
    ],
    build: {
      write: false,
      minify: 'oxc',
      lib: { entry: entree, formats: ['es'] },
      rolldownOptions: { external: [/^zod/] },
    },
  })) as Rolldown.RolldownOutput[]
  const code = built.flatMap(({ output }) => output.map((file) => (file.type === 'chunk' ? file.code : '')))
  return gzipSync(code.join('')).length
}

const domain = JSON.stringify(`${racine}packages/domain/src/index.ts`)
const api = JSON.stringify(`${racine}packages/domain/src/api/index.ts`)

test('the package, with both kinds of contract, weighs less than 103 kB, minified and gzipped', async () => {
  const octets = await weigh(`export * from ${domain}; export * from ${api}`)
  console.info(`domain: ${octets} bytes gzipped`)
  expect(octets).toBeGreaterThan(10_000)
  expect(octets).toBeLessThan(OCTETS_MAX)
})

test('the pages take less than 38.1 kB of it', async () => {
  const [lois, contrat] = [takenByPages('@mon-espace/domain'), takenByPages('@mon-espace/domain/api')]
  expect(lois).toContain('createJuge')
  const octets = await weigh(
    `export { ${lois.join(', ')} } from ${domain}; export { ${contrat.join(', ')} } from ${api}`,
  )
  console.info(`domain in the pages: ${octets} bytes gzipped`)
  expect(octets).toBeGreaterThan(10_000)
  expect(octets).toBeLessThan(OCTETS_PAGES_MAX)
})
