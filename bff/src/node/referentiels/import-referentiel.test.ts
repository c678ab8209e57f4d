import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { computePriseEnCharge } from '@mon-espace/domain'
import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import { computePriseEnCharge as computeByTheHour } from '@mon-espace/domain/professionnalisation'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Feuilles, writeClasseur } from './classeur.fixture.ts'
import { readCsv } from './csv.ts'
import { FichierRefuse } from './fichier-refuse.ts'
import { importReferentiel } from './import-referentiel.ts'
import { readPackInstalle, writePack } from './pack-installe.ts'
import { TEXTES } from './textes.ts'

let racine = ''
let dataDir = ''
beforeAll(async () => {
  racine = await mkdtemp(join(tmpdir(), 'referentiels-'))
})
afterAll(() => rm(racine, { recursive: true, force: true }))
beforeEach(async () => {
  dataDir = await mkdtemp(join(racine, 'data-'))
})

const classeur = (nom: string, feuilles: Feuilles, options = {}) =>
  writeClasseur(join(racine, nom), feuilles, options)

const ENTETE = [
  'RNCP',
  'Libellé',
  'Code CPNE',
  'CPNE',
  'NPEC final',
  'Statut',
  "Date d'applicabilité des NPEC**",
]
const BRANCHES = [
  ['', 'Code(s) IDCC rattaché(s) aux CPNE'],
  ['Code CPNE', 'CPNE', 'IDCC'],
  ['56', 'CPNE Travail Temporaire', '1413, 2378'],
]
const npec = (...lignes: string[][]) => ({
  'Me lire': [['Clé de lecture']],
  'Onglet 3': [['Niveaux applicables au 1er septembre 2025'], [''], ENTETE, ...lignes],
  'Onglet 4': BRANCHES,
})
const CAP = ['RNCP38401', 'CAP & co', '56', 'TT', '8000', 'CPNE', '45901']

test('what branches pay for an hour stays installed, whatever else is imported', async () => {
  const branche = {
    codeCpne: '56',
    montantHoraireCentimes: 1_200,
    montantPrioritaireCentimes: 1_600,
    depuis: '2026-01-01',
  }
  await writePack(dataDir, { ...PACK_DEMO, professionnalisation: [branche] })
  await importReferentiel(await classeur('npec-pro.xlsx', npec(CAP)), { dataDir })
  const pack = await readPackInstalle(dataDir)
  expect(pack.professionnalisation).toEqual([branche])
  const demande = { idcc: '2378', heures: 100, dateConclusion: '2026-09-07' }
  for (const [publicPrioritaire, total] of [
    [false, 120_000],
    [true, 160_000],
  ] as const)
    expect(computeByTheHour({ ...demande, publicPrioritaire }, pack)).toMatchObject({
      origine: 'branche',
      montantTotalCentimes: total,
    })
})

describe('a workbook of levels', () => {
  test.each([{ deflate: true }, { deflate: false }])('is installed and used (%j)', async (options) => {
    const path = await classeur('npec.xlsx', npec(CAP), options)
    const { nature, lignes, difference, pack } = await importReferentiel(path, { dataDir })
    expect({ nature, lignes }).toEqual({ nature: 'npec', lignes: 1 })
    expect(difference.niveaux).toMatchObject({ ajoutes: 1, retires: 60 })
    expect(await readPackInstalle(dataDir)).toEqual(pack)
    const demande = {
      codeRncp: '38401',
      idcc: '2378',
      dateConclusion: '2026-08-25',
      dateDebut: '2026-09-01',
      dateFin: '2028-08-31',
    }
    expect(computePriseEnCharge(demande, pack)).toMatchObject({
      npecAnnuelCentimes: 800000,
      versionReferentiel: 'Niveaux de prise en charge du 2025-09-01',
    })
    expect(await readdir(join(dataDir, 'referentiels'))).toEqual(['pack.json'])
  })
  test('a wrong row is named, and the pack in use does not move', async () => {
    await importReferentiel(await classeur('bon.xlsx', npec(CAP)), { dataDir })
    const avant = await readFile(join(dataDir, 'referentiels', 'pack.json'))
    const faux = await classeur(
      'faux.xlsx',
      npec(CAP, ['RNCP38430', 'x', '56', 'TT', 'environ 8000', 'CPNE', '45901']),
    )
    await expect(importReferentiel(faux, { dataDir })).rejects.toThrow(/Onglet 3.*ligne 5.*environ 8000/)
    expect(await readFile(join(dataDir, 'referentiels', 'pack.json'))).toEqual(avant)
  })
  test('a file cut short is refused, unless it is meant', async () => {
    const branches = Array.from({ length: 6 }, (_, i) => [String(i + 1), `CPNE ${i}`, String(1000 + i)])
    await importReferentiel(
      await classeur('plein.xlsx', { ...npec(CAP), 'Onglet 4': [...BRANCHES, ...branches] }),
      { dataDir },
    )
    const kit = (n: number) =>
      classeur(`kit-2025-01-31-${n}.xlsx`, {
        Kit: [
          [
            'Code Diplôme',
            'FicheRNCP',
            'Niveau fiche RNCP',
            "Accès à l'apprentissage de la fiche RNCP (oui/non)",
            "Date d'échéance de la fiche RNCP",
            'Fiche ACTIVE/INACTIVE',
            'Intitulé certification (RNCP)',
          ],
          ...Array.from({ length: n }, (_, i) => [
            '50025524',
            `RNCP3000${i}`,
            'Niveau 3',
            'Oui',
            '31/12/2028',
            'ACTIVE',
            'CAP',
          ]),
        ],
      })
    await importReferentiel(await kit(5), { dataDir })
    const court = await kit(2)
    await expect(importReferentiel(court, { dataDir })).rejects.toThrow(/--accepter-moins/)
    await importReferentiel(court, { dataDir, accepterMoins: true })
    expect((await readPackInstalle(dataDir)).certifications).toHaveLength(2)
  })
  test('a trial changes nothing', async () => {
    await importReferentiel(await classeur('essai.xlsx', npec(CAP)), { dataDir, essai: true })
    expect(await readPackInstalle(dataDir)).toBe(PACK_DEMO)
  })
  test.each<[string, () => Promise<string>, RegExp]>([
    ['without rows', () => classeur('vide.xlsx', npec()), /aucune ligne/],
    [
      'of something else',
      () => classeur('autre.xlsx', { A: Array.from({ length: 30 }, () => ['a', 'b']) }),
      /colonnes ne sont pas reconnues/,
    ],
    ['without a date', () => classeur('sans-date.xlsx', { A: [ENTETE, CAP] }), /--date/],
    ['that is not there', async () => join(racine, 'absent.xlsx'), /Vérifiez le chemin/],
    ['that is a folder', async () => racine, /Vérifiez le chemin/],
    [
      'that is not a zip',
      async () => {
        const path = join(racine, 'texte.xlsx')
        await writeFile(path, 'bonjour')
        return path
      },
      /pas un classeur/,
    ],
    [
      'cut in the middle',
      async () => {
        const path = await classeur('coupe.xlsx', npec(CAP))
        const tout = await readFile(path)
        await writeFile(path, tout.subarray(tout.length / 2))
        return path
      },
      /./,
    ],
  ])('a file %s is refused', async (_, make, message) => {
    await expect(importReferentiel(await make(), { dataDir })).rejects.toThrow(message)
    expect(await readPackInstalle(dataDir)).toBe(PACK_DEMO)
  })
  test('an installed pack that was tampered with stops the start', async () => {
    await importReferentiel(await classeur('ok.xlsx', npec(CAP)), { dataDir })
    await writeFile(join(dataDir, 'referentiels', 'pack.json'), '{"version": "x"}')
    await expect(readPackInstalle(dataDir)).rejects.toThrow()
  })
})

describe('CSV', () => {
  const lire = async (contenu: Buffer | string) => {
    const path = join(racine, 'essai.csv')
    await writeFile(path, contenu)
    const lignes = []
    for await (const ligne of readCsv(path)) lignes.push(ligne)
    return lignes
  }
  test('quotes that quote nothing, and those that do', async () => {
    expect(await lire('a;b;c\n1;le "grand" x;3\n"x";"y ""z""";t\n"p;q";r;s\n"deux\nlignes";u;v\n')).toEqual([
      { n: 1, cellules: ['a', 'b', 'c'] },
      { n: 2, cellules: ['1', 'le "grand" x', '3'] },
      { n: 3, cellules: ['x', 'y "z"', 't'] },
      { n: 4, cellules: ['p;q', 'r', 's'] },
      { n: 6, cellules: ['deux\nlignes', 'u', 'v'] },
    ])
  })
  test('line breaks wherever the file is cut, with or without carriage returns', async () => {
    const ligne = `${'x'.repeat(999)};2`
    expect(await lire(`a;b\r\n${`${ligne}\r\n`.repeat(300)}"p\r\nq";r`)).toEqual([
      { n: 1, cellules: ['a', 'b'] },
      ...Array.from({ length: 300 }, (_, i) => ({ n: i + 2, cellules: ligne.split(';') })),
      { n: 303, cellules: ['p\nq', 'r'] },
    ])
  })
  test.each([
    ['of one line', `a;b\n${'x'.repeat(200_000)}`, 2],
    ['of a quote that is never closed', `a;b\n1;2\n"${'x\n'.repeat(300)}`, 3],
  ])('a row without end, %s, is refused where it begins', async (_, contenu, n) => {
    await expect(lire(contenu)).rejects.toThrow(new FichierRefuse(TEXTES.ligneSansFin(n)))
  })
  test('Latin-1 as the ministry writes it', async () => {
    expect(await lire(Buffer.from('code;libellé\r\n1;Électricien', 'latin1'))).toEqual([
      { n: 1, cellules: ['code', 'libellé'] },
      { n: 2, cellules: ['1', 'Électricien'] },
    ])
  })
})

const extraits = fileURLToPath(new URL('extraits/', import.meta.url))

describe('the files as published', () => {
  test.each([
    ['npec-2024-07-15.xlsx', undefined, 1],
    ['npec-2021-02.xlsx', '2021-02-01', 2],
    ['kit-apprentissage-2025-01-31.xlsx', undefined, 39],
    ['bcn-n-formation-diplome.csv', '2024-11-01', 40],
  ])(
    '%s',
    async (nom, date, attendu) => {
      const { lignes, pack } = await importReferentiel(join(extraits, nom), { dataDir, date })
      expect(lignes).toBe(attendu)
      expect(await readPackInstalle(dataDir)).toEqual(pack)
    },
    30_000,
  )
  test('the 2021 edition without its date is refused', () =>
    expect(importReferentiel(join(extraits, 'npec-2021-02.xlsx'), { dataDir })).rejects.toThrow(
      FichierRefuse,
    ))
})
