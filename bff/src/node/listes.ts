import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Commune, communesFrom } from '../referentiels/communes.ts'
import type { Lecteurs } from '../referentiels/listes.ts'
import { nafFrom } from '../referentiels/naf.ts'
import { readListe } from '../referentiels/tableau.ts'

const { resolve } = createRequire(import.meta.url)

async function readPackage<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(resolve(path), 'utf8')) as T
}

async function versionOf(name: string): Promise<string> {
  const { version } = await readPackage<{ version: string }>(`${name}/package.json`)
  return `${name} ${version}`
}

/** Lists of the npm packages and of `donnees/`. */
export function lecteursNode(json: (name: string) => Promise<unknown>): Lecteurs {
  const fromFile = (name: string) => async () => readListe(await json(name))
  const etalab = '@etalab/decoupage-administratif'
  const naf = '@socialgouv/codes-naf'
  return {
    communes: async () =>
      communesFrom(await readPackage<Commune[]>(`${etalab}/data/communes.json`), await versionOf(etalab)),
    naf: async () => nafFrom(await readPackage(`${naf}/index.json`), await versionOf(naf)),
    idcc: fromFile('idcc.json'),
    diplomes: fromFile('diplomes.json'),
    cfa: fromFile('cfa.json'),
  }
}
