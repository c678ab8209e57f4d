import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { siretValid } from '@mon-espace/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { silentLog } from '../../../http/log.ts'
import { readDescription } from './format.ts'
import { importSiro } from './import-siro.ts'
import { createTableSiro } from './table-siro.ts'

let racine = ''
beforeAll(async () => {
  racine = await mkdtemp(join(tmpdir(), 'siro-'))
})
afterAll(() => rm(racine, { recursive: true, force: true }))

const ENTETE = 'SIRET|IDCC|OPCO_PROPRIETAIRE|OPCO_GESTION'
const date = '2026-06-30'
const ecrire = async (nom: string, texte: string) => {
  const path = join(racine, nom)
  await writeFile(path, texte)
  return path
}
const find = (dataDir: string, siret: string) => createTableSiro(dataDir, silentLog).find(siret)

/** The key of a number by Luhn. */
function withKey(chiffres: string): string {
  const somme = [...chiffres].reverse().reduce((total, c, rang) => {
    const double = Number(c) * (rang % 2 === 0 ? 2 : 1)
    return total + (double > 9 ? double - 9 : double)
  }, 0)
  return `${chiffres}${(10 - (somme % 10)) % 10}`
}
/** Invented SIRETs, in no order. */
const siretOf = (n: number) =>
  withKey(
    `${withKey(`999${String((n * 7919) % 100_000).padStart(5, '0')}`)}${String(Math.floor(n / 100_000)).padStart(4, '0')}`,
  )

describe('the table SIRET-OPCO', () => {
  it('answers whose an establishment is, whatever the order and the writing of its rows', async () => {
    const dataDir = join(racine, 'petite')
    const lignes = [
      `\uFEFF${ENTETE}`,
      '99967890700018|0573|OPCOMMERCE|',
      ' 99912345800013 |2378|OPCO DEMO|',
      '99912345800021|1413|AUTRE|OPCO DEMO',
      '99912345800013|1413|OPCO DEMO|',
      '99955443900011|9999|N/C|',
      '99933322200019|1597|CONSTRUCTYS|',
      '99933322200019|2609|OPCO DEMO|',
      '00000000000000|1597|CONSTRUCTYS|',
      'total|||',
    ]
    const path = await ecrire('petite.csv', `${lignes.join('\r\n')}\r\n`)
    const { description, ecartees } = await importSiro(path, { dataDir, date })
    expect([description.lignes, ecartees]).toEqual([5, 3])
    expect(await readDescription(dataDir)).toEqual(description)
    expect(await find(dataDir, '99912345800013')).toEqual({ noms: ['OPCO DEMO'], sur: true })
    expect(await find(dataDir, '99912345800021')).toEqual({ noms: ['AUTRE', 'OPCO DEMO'], sur: true })
    expect(await find(dataDir, '99933322200019')).toEqual({ noms: ['OPCO DEMO', 'CONSTRUCTYS'], sur: false })
    expect(await find(dataDir, '99967890700018')).toEqual({ noms: ['OPCOMMERCE'], sur: true })
    for (const absent of ['99955443900011', '00000000000001', '99999999999999'])
      expect(await find(dataDir, absent)).toBeNull()
    expect(await readdir(join(dataDir, 'referentiels'))).toEqual(['siro.table'])
  })

  it('gives each SIRET of any file its own, and no other', async () => {
    const dataDir = join(racine, 'toutes')
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(400_000), { minLength: 1, maxLength: 60 }), async (numeros) => {
        const rows = numeros.map((n) => `${siretOf(n)}|0016|OPCO ${n % 11}|`)
        const path = await ecrire('toutes.csv', `${ENTETE}\n${rows.join('\n')}`)
        await importSiro(path, { dataDir, date, accepterMoins: true })
        for (const n of numeros)
          expect(await find(dataDir, siretOf(n))).toEqual({ noms: [`OPCO ${n % 11}`], sur: true })
        expect(await find(dataDir, siretOf(400_001))).toBeNull()
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['another file', 'code;libelle\n1;un', /n’est pas la table SIRET-OPCO/],
    ['a file without a row', ENTETE, /d’aucun SIRET/],
    ['a file without a SIRET', `${ENTETE}\nabc|0016|OPCO|`, /d’aucun SIRET/],
    ['a file cut short', `${ENTETE}\n${siretOf(1)}|0016|OPCO|`, /de 4 à 1 lignes/],
  ])('stays as it was with %s', async (_, texte, refus) => {
    const dataDir = await mkdtemp(join(racine, 'refus-'))
    const rows = [1, 2, 3, 4].map((n) => `${siretOf(n)}|0016|OPCO DEMO|`)
    await importSiro(await ecrire('bonne.csv', [ENTETE, ...rows].join('\n')), { dataDir, date })
    await expect(
      importSiro(await ecrire('mauvaise.csv', texte), { dataDir, date: '2026-07-31' }),
    ).rejects.toThrow(refus)
    expect(await readDescription(dataDir)).toMatchObject({ date, lignes: 4 })
    expect(await readdir(join(dataDir, 'referentiels'))).toEqual(['siro.table'])
  })

  it('is tried without being installed', async () => {
    const dataDir = await mkdtemp(join(racine, 'essai-'))
    const path = await ecrire('essai.csv', `${ENTETE}\n${siretOf(1)}|0016|OPCO DEMO|`)
    expect((await importSiro(path, { dataDir, date, essai: true })).description.lignes).toBe(1)
    expect(await readdir(join(dataDir, 'referentiels'))).toEqual([])
  })

  it('that is absent or damaged is an outage', async () => {
    const dataDir = await mkdtemp(join(racine, 'abimee-'))
    await expect(find(dataDir, siretOf(1))).rejects.toMatchObject({ motif: 'repos' })
    await importSiro(await ecrire('x.csv', `${ENTETE}\n${siretOf(1)}|0016|OPCO DEMO|`), { dataDir, date })
    await truncate(join(dataDir, 'referentiels/siro.table'), 20)
    await expect(find(dataDir, siretOf(1))).rejects.toMatchObject({ motif: 'illisible' })
  })
})

const cli = fileURLToPath(new URL('../../../cli/referentiels.ts', import.meta.url))
const MESURE = 'process.on("exit",()=>console.error("memoire",process.resourceUsage().maxRSS))'

/** Imports a file by the command; the most memory that it took, in MiB. */
async function memoryOf(path: string, dataDir: string): Promise<number> {
  const options = [
    '--max-old-space-size=48',
    '--import',
    `data:text/javascript,${encodeURIComponent(MESURE)}`,
  ]
  const child = spawn(process.execPath, [...options, cli, 'siro', path], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part) => {
    said += part
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  expect([code, said.replace(/\d+\n$/, '')]).toEqual([0, 'memoire '])
  return Number.parseInt(said.slice('memoire '.length), 10) / 1024
}

async function generate(nom: string, lignes: number): Promise<string> {
  const path = join(racine, nom)
  function* rows() {
    yield `${ENTETE}\n`
    for (let n = 0; n < lignes; n += 1000)
      yield Array.from({ length: 1000 }, (_, i) => `${siretOf(n + i)}|0016|OPCO ${i % 11}|\n`).join('')
  }
  await pipeline(Readable.from(rows()), createWriteStream(path))
  return path
}

it('takes the same memory for two million rows as for a tenth of them', async () => {
  const dataDir = join(racine, 'grande')
  const peu = await memoryOf(await generate('peu.csv', 200_000), dataDir)
  const beaucoup = await memoryOf(await generate('beaucoup.csv', 2_000_000), dataDir)
  console.info(`siro: ${Math.round(peu)} MiB for 200,000 rows, ${Math.round(beaucoup)} MiB for 2,000,000`)
  expect(siretValid(siretOf(1_999_999))).toBe(true)
  expect(await find(dataDir, siretOf(1_234_567))).toEqual({ noms: ['OPCO 6'], sur: true })
  expect(beaucoup - peu).toBeLessThan(24)
}, 300_000)
