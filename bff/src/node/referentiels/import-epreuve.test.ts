import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeClasseur } from './classeur.fixture.ts'
import { importReferentiel } from './import-referentiel.ts'
import { readPackInstalle } from './pack-installe.ts'

let racine = ''
beforeAll(async () => {
  racine = await mkdtemp(join(tmpdir(), 'referentiels-epreuve-'))
})
afterAll(() => rm(racine, { recursive: true, force: true }))

const CPNE = 205
const ENTETE = [
  'RNCP',
  'Libellé',
  'Code CPNE',
  'CPNE',
  'NPEC final',
  'Statut',
  "Date d'applicabilité des NPEC",
]

/** As many certifications as asked, each with a level for every branch, six amounts a certification. */
function* niveaux(certifications: number): Generator<readonly string[]> {
  yield ENTETE
  for (let c = 0; c < certifications; c++)
    for (let b = 1; b <= CPNE; b++) {
      const montant = String(5000 + ((c * 7 + b) % 6) * 250)
      yield [`RNCP${30000 + c}`, `Certification ${c}`, String(b), `CPNE ${b}`, montant, 'CPNE', '45901']
    }
}

const classeur = (nom: string, certifications: number) =>
  writeClasseur(join(racine, nom), {
    'Onglet 3': niveaux(certifications),
    'Onglet 4': [
      ['Code CPNE', 'CPNE', 'IDCC'],
      ...Array.from({ length: CPNE }, (_, b) => [String(b + 1), `CPNE ${b + 1}`, String(1001 + b)]),
    ],
  })

const cli = fileURLToPath(new URL('../../cli/referentiels.ts', import.meta.url))
function launch(dataDir: string, path: string, ...options: string[]): ChildProcess {
  const env = { ...process.env, DATA_DIR: dataDir }
  return spawn(process.execPath, [...options, cli, 'importer', path], { env, stdio: 'ignore' })
}
const ended = (process: ChildProcess) =>
  new Promise<number | null>((resolve) => process.once('exit', (code) => resolve(code)))

describe('an import of the whole workbook', () => {
  test('of 237,600 rows holds in a heap of 128 MB', async () => {
    const dataDir = join(racine, 'entier')
    const path = await classeur('npec-2025-09-01.xlsx', 1159)
    expect(await ended(launch(dataDir, path, '--max-old-space-size=128'))).toBe(0)
    const { npec } = await readPackInstalle(dataDir)
    expect(npec.reduce((total, { codeCpne }) => total + codeCpne.length, 0)).toBe(1159 * CPNE)
  }, 300_000)

  test('killed at any instant leaves the old pack or the new one, whole', async () => {
    const dataDir = join(racine, 'tue')
    const ancien = (await importReferentiel(await classeur('npec-2025-01-01.xlsx', 1), { dataDir })).pack
    const path = await classeur('npec-2025-09-01-moyen.xlsx', 60)
    const debut = performance.now()
    expect(await ended(launch(join(racine, 'mesure'), path))).toBe(0)
    const duree = performance.now() - debut
    const nouveau = await readPackInstalle(join(racine, 'mesure'))
    for (let tour = 1; tour <= 8; tour++) {
      const importation = launch(dataDir, path)
      const fin = ended(importation)
      await wait((duree * (tour + 4)) / 12)
      importation.kill('SIGKILL')
      await fin
      const pack = await readPackInstalle(dataDir)
      expect([ancien.npec.length, nouveau.npec.length]).toContain(pack.npec.length)
    }
  }, 300_000)

  test('what a killed one left aside is cleared by the next', async () => {
    const dataDir = join(racine, 'restes')
    const path = await classeur('npec-2025-09-01-petit.xlsx', 1)
    await importReferentiel(path, { dataDir })
    const dossier = join(dataDir, 'referentiels')
    await writeFile(join(dossier, 'pack.json.999999999.tmp'), '{"version"')
    await writeFile(join(dossier, `pack.json.${process.ppid}.tmp`), 'another import, still at work')
    await importReferentiel(path, { dataDir })
    expect((await readdir(dossier)).sort()).toEqual(['pack.json', `pack.json.${process.ppid}.tmp`])
    expect(JSON.parse(await readFile(join(dossier, 'pack.json'), 'utf8'))).toHaveProperty('version')
  })
})
