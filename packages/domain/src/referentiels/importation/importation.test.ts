import { describe, expect, test } from 'vitest'
import type { PackReferentiel } from '../pack.ts'
import { PACK_DEMO } from '../pack-demo.ts'
import { findNpec, niveauOf } from '../recherche.ts'
import { createImportBcn, readEntetesBcn } from './bcn.ts'
import { createImportCpne, readEntetesCpne } from './cpne.ts'
import { parseDateTableur } from './date-tableur.ts'
import { comparePacks } from './difference.ts'
import { diplomeCerfaOf } from './diplome-cerfa.ts'
import { normalizeEntete } from './entetes.ts'
import { type Apport, mergeApport } from './fusion.ts'
import { createImportKit, readEntetesKit } from './kit.ts'
import { ImportError, type LigneTableau } from './ligne.ts'
import { createImportNpec, readEntetesNpec } from './npec.ts'
import { findDate, parseCodeDiplome, parseIdccs, parseMontant, parseNiveau, parseRncps } from './valeurs.ts'

const ligne = (n: number, ...cellules: string[]): LigneTableau => ({ n, cellules })
function existant<T>(valeur: T | null): T {
  if (valeur === null) throw new Error('header not recognised')
  return valeur
}

describe('cells', () => {
  test.each<[string, number | null | undefined]>([
    ['9497', 949700],
    ['6079.3333', 607933],
    ['10207.5', 1020750],
    ['6 079,995 €', 608000],
    ['NC', null],
    ['nr', null],
    ['', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['#REF!', undefined],
  ])('amount %j', (cellule, cents) => expect(parseMontant(cellule)).toBe(cents))
  test('codes', () => {
    expect(parseRncps('RNCP1006/RNCP37239')).toEqual(['1006', '37239'])
    expect(parseRncps('RNCP')).toBeUndefined()
    expect(parseCodeDiplome('1022001')).toBe('01022001')
    expect(parseCodeDiplome('?')).toBeUndefined()
    expect(parseIdccs('478, 1801')).toEqual(['0478', '1801'])
    expect(parseIdccs('NA')).toEqual([])
    expect(parseIdccs('12345')).toBeUndefined()
    expect([
      parseNiveau('Niveau 4'),
      parseNiveau('04'),
      parseNiveau('99'),
      parseNiveau(''),
      parseNiveau('00'),
    ]).toEqual([4, 4, null, null, null])
    expect([diplomeCerfaOf('50025524'), diplomeCerfaOf('13531551'), diplomeCerfaOf('99900000')]).toEqual([
      '33',
      '79',
      null,
    ])
  })
  test('dates', () => {
    expect(parseDateTableur('45488')).toBe('2024-07-15')
    expect(parseDateTableur('31/12/2028')).toBe('2028-12-31')
    expect(parseDateTableur('bientôt')).toBeUndefined()
    expect(parseDateTableur('31/12/2028 au plus tard')).toBeUndefined()
    expect(findDate('applicables au 15 juillet 2024 par certification')).toBe('2024-07-15')
    expect(findDate('au 1er août 2025')).toBe('2025-08-01')
    expect(findDate('kit-apprentissage-2025-01-31.xlsx')).toBe('2025-01-31')
    expect(findDate('npec_20250901.xlsx')).toBe('2025-09-01')
    expect(findDate('31 février 2024')).toBeUndefined()
    expect(findDate('npec-2021-02-extrait.xlsx')).toBeUndefined()
  })
  test('headers lose accents, notes and line breaks', () => {
    expect(normalizeEntete('Date d’applicabilité des NPEC** \n(**hors)')).toBe(
      "date d'applicabilite des npec",
    )
    expect(normalizeEntete('Certificateur* \n(*liste)')).toBe('certificateur')
  })
})

describe('levels', () => {
  const entete = ligne(
    4,
    'RNCP',
    'Libellé',
    'Code CPNE',
    'CPNE',
    'NPEC final',
    'Statut',
    'Date d’applicabilité des NPEC**',
  )
  const lire = (...lignes: LigneTableau[]) => {
    const importation = createImportNpec(existant(readEntetesNpec(entete)), undefined)
    for (const l of lignes) importation.add(l)
    return importation.end()
  }
  test('branches of the same amount share a row; merged cells, several RNCP, repeated headers, empty rows', () => {
    const { lignes, npec } = lire(
      ligne(5, 'RNCP1006/RNCP37239', 'x', '2', 'a', '8500', 'CPNE', '45488'),
      ligne(6, '', '', '56', 'b', '8500', 'R', '45488'),
      entete,
      ligne(8),
      ligne(9, 'RNCP1006/RNCP37239', 'x', '4', 'c', 'NC', 'A', '45488'),
    )
    expect(lignes).toBe(3)
    expect(npec).toEqual([
      {
        codeRncp: '1006',
        codeCpne: ['2', '56'],
        montantCentimes: 850000,
        origine: 'branche',
        depuis: '2024-07-15',
      },
      {
        codeRncp: '37239',
        codeCpne: ['2', '56'],
        montantCentimes: 850000,
        origine: 'branche',
        depuis: '2024-07-15',
      },
      { codeRncp: '1006', codeCpne: ['4'], montantCentimes: null, origine: 'carence', depuis: '2024-07-15' },
      { codeRncp: '37239', codeCpne: ['4'], montantCentimes: null, origine: 'carence', depuis: '2024-07-15' },
    ])
    const pack = { ...PACK_DEMO, npec }
    expect(findNpec(pack, { codeRncp: '37239' }, '56', '2024-07-15')?.montantCentimes).toBe(850000)
  })
  const bonne = ['RNCP1002', 'x', '56', 'TT', '9497', 'A', '45488'] as const
  const avec = (i: number, valeur: string) => ligne(7, ...bonne.map((c, j) => (i === j ? valeur : c)))
  test.each<[string, LigneTableau, RegExp]>([
    ['RNCP', avec(0, 'RNCP'), /Ligne 7 : code RNCP « RNCP »/],
    ['CPNE', avec(2, 'CPNE'), /code CPNE/],
    ['amount', avec(4, '12 euros'), /niveau de prise en charge « 12 euros »/],
    ['no amount', avec(4, ''), /niveau de prise en charge vide/],
    ['status', avec(5, 'Z'), /statut « Z »/],
    ['date', avec(6, 'demain'), /date « demain »/],
    ['no date', avec(6, ''), /--date/],
    ['second amount', avec(4, '9498'), /deuxième montant/],
  ])('a wrong %s names its row', (_, fausse, message) => {
    const essai = () => lire(ligne(5, ...bonne), ligne(6, ...bonne), fausse)
    expect(essai).toThrow(ImportError)
    expect(() => {
      try {
        essai()
      } catch (erreur) {
        throw new Error((erreur as Error).message.replaceAll('\u00a0', ' '))
      }
    }).toThrow(message)
  })
  test('the edition of 2021 goes by code diplôme, its date given', () => {
    const ancienne = existant(
      readEntetesNpec(
        ligne(
          2,
          'Code diplôme',
          'Code RNCP',
          'Libellé',
          'Code CPNE',
          'Libellé CPNE',
          'Code IDCC',
          'Valeur finale',
          'Statut',
        ),
      ),
    )
    const importation = createImportNpec(ancienne, '2021-02-01')
    importation.add(ligne(3, '1022001', 'RNCP955', 'x', '56', 'TT', '1413', '6079', 'D'))
    expect(() => importation.add(ligne(4, '?', 'RNCP955', 'x', '56', 'TT', '1413', '6079', 'D'))).toThrow(
      /diplôme/,
    )
    const { npec } = importation.end()
    expect(npec).toMatchObject([
      { codeDiplome: '01022001', montantCentimes: 607900, origine: 'carence', depuis: '2021-02-01' },
    ])
    expect(
      findNpec({ ...PACK_DEMO, npec }, { codeRncp: '', codeDiplome: '01022001' }, '56', '2021-06-01')
        ?.montantCentimes,
    ).toBe(607900)
  })
  test('a sheet of something else is not one of levels', () => {
    expect(readEntetesNpec(ligne(1, 'Code CPNE', 'NPEC final', 'Statut'))).toBeNull()
    expect(readEntetesNpec(ligne(1, 'Code RNCP', 'Intitulé', '2', '4'))).toBeNull()
  })
})

describe('branches', () => {
  test('one cell of IDCC or several rows', () => {
    const importation = createImportCpne(existant(readEntetesCpne(ligne(3, 'Code CPNE', 'CPNE', 'IDCC'))))
    importation.add(ligne(4, '56', 'Travail temporaire', '1413, 2378'))
    importation.add(ligne(5, '', '', '9999'))
    importation.add(ligne(6, '2', 'Sociétés financières', 'NA'))
    importation.add(ligne(7))
    expect(importation.end()).toEqual([
      { code: '56', libelle: 'Travail temporaire', idcc: ['1413', '2378', '9999'] },
      { code: '2', libelle: 'Sociétés financières', idcc: [] },
    ])
    expect(() => importation.add(ligne(8, 'x', 'y', '1'))).toThrow(/CPNE/)
    expect(() => importation.add(ligne(8, '3', 'y', 'abc'))).toThrow(/IDCC/)
    expect(readEntetesCpne(ligne(1, 'Code CPNE', 'CPNE', 'IDCC', 'autre'))).toBeNull()
  })
})

describe('certifications', () => {
  const entete = ligne(
    2,
    'Code Diplôme',
    'Intitulé diplôme (DEPP)',
    'FicheRNCP',
    'Niveau fiche RNCP',
    "Accès à l'apprentissage de la fiche RNCP (oui/non)",
    "Date d'échéance de la fiche RNCP",
    'Fiche ACTIVE/INACTIVE',
    'Intitulé certification (RNCP)',
  )
  test('one sheet for its codes diplôme', () => {
    const importation = createImportKit(existant(readEntetesKit(entete)))
    importation.add(entete)
    importation.add(
      ligne(3, '50025218', 'a', 'RNCP39809', 'Niveau 3', 'Oui', '31/12/2028', 'ACTIVE', 'CAP - Maintenance'),
    )
    importation.add(
      ligne(4, '50025219', 'b', 'RNCP39809', 'Niveau 3', 'Oui', '31/12/2028', 'ACTIVE', 'CAP - Maintenance'),
    )
    importation.add(
      ligne(5, '50025219', 'b', 'RNCP39809', 'Niveau 3', 'Oui', '31/12/2028', 'ACTIVE', 'CAP - Maintenance'),
    )
    importation.add(ligne(6, '1022001', 'c', 'NR', '', '', '', '', ''))
    importation.add(ligne(7, '1022001', 'c', 'RNCP955', 'NR', 'non', '', 'INACTIVE', 'CS'))
    expect(importation.end()).toEqual([
      {
        codeRncp: '39809',
        codesDiplome: ['50025218', '50025219'],
        intitule: 'CAP - Maintenance',
        niveau: 3,
        diplomeCerfa: '33',
        finEnregistrement: '2028-12-31',
        apprentissage: true,
      },
      {
        codeRncp: '955',
        codesDiplome: ['01022001'],
        intitule: 'CS',
        niveau: null,
        diplomeCerfa: '35',
        finEnregistrement: null,
        apprentissage: false,
      },
    ])
    expect(() => importation.add(ligne(8, 'x', '', 'RNCP1'))).toThrow(/diplôme/)
    expect(() => importation.add(ligne(8, '50025219', '', 'R!'))).toThrow(/RNCP/)
    expect(() => importation.add(ligne(8, '50025219', '', 'RNCP12', '', '', 'jamais'))).toThrow(/date/)
  })
  test('diplomas of the BCN tell the level of a code without a sheet', () => {
    const importation = createImportBcn(
      existant(
        readEntetesBcn(
          ligne(1, 'FORMATION_DIPLOME', 'LIBELLE_LONG_200', 'DATE_FERMETURE', 'NIVEAU_QUALIFICATION_RNCP'),
        ),
      ),
    )
    importation.add(ligne(2, '1022001', 'AGENT', '31/08/2003', '04'))
    importation.add(ligne(3))
    expect(() => importation.add(ligne(4, 'x', '', '', ''))).toThrow(/diplôme/)
    expect(() => importation.add(ligne(4, '50025524', '', 'x', ''))).toThrow(/date/)
    importation.add(ligne(5, '50025524', 'CAP', '', ''))
    const diplomes = importation.end()
    expect(diplomes).toEqual([
      { code: '01022001', intitule: 'AGENT', niveau: 4, fermeture: '2003-08-31' },
      { code: '50025524', intitule: 'CAP', niveau: null, fermeture: null },
    ])
    expect(niveauOf({ ...PACK_DEMO, diplomes }, undefined, '01022001')).toBe(4)
    expect(niveauOf(null, undefined, '50025524')).toBe(3)
    expect(niveauOf(null, undefined, null)).toBeNull()
  })
})

describe('against the pack in use', () => {
  const npec = (depuis: string, montantCentimes: number | null, codeCpne: string | string[] = '56') => ({
    codeRncp: '38401',
    codeCpne,
    montantCentimes,
    origine: 'branche' as const,
    depuis,
  })
  const cpne = [{ code: '56', libelle: 'TT', idcc: ['2378'] }]
  const apport = (date: string, lignes: PackReferentiel['npec'], branches = cpne): Apport => ({
    nature: 'npec',
    date,
    npec: [...lignes],
    cpne: branches,
  })
  const officiel = mergeApport(PACK_DEMO, apport('2024-07-15', [npec('2024-07-15', 700000)]))

  test('the example goes, earlier editions stay', () => {
    expect(officiel).toMatchObject({
      officiel: true,
      date: '2024-07-15',
      repertoireComplet: false,
      dateCertifications: '2026-09-01',
    })
    expect(officiel.npec).toHaveLength(1)
    const suivant = mergeApport(
      officiel,
      apport(
        '2025-09-01',
        [npec('2025-09-01', 650000), npec('2024-07-15', 710000)],
        [{ code: '2', libelle: 'SF', idcc: [] }],
      ),
    )
    expect(suivant.npec.map((n) => n.montantCentimes)).toEqual([650000, 710000])
    expect(suivant.cpne.map((c) => c.code)).toEqual(['2', '56'])
    const ancien = mergeApport(
      suivant,
      apport('2023-01-01', [npec('2023-01-01', 600000)], [{ code: '2', libelle: 'vieux', idcc: [] }]),
    )
    expect(ancien.date).toBe('2025-09-01')
    expect(ancien.npec).toHaveLength(3)
    expect(ancien.cpne.map((c) => c.libelle)).toEqual(['SF', 'TT'])
    expect(mergeApport(suivant, apport('2026-01-01', [], [])).cpne).toEqual(suivant.cpne)
  })
  test('certifications and diplomas replace what was there', () => {
    const kit = mergeApport(officiel, { nature: 'certifications', date: '2025-01-31', certifications: [] })
    expect(kit).toMatchObject({
      certifications: [],
      dateCertifications: '2025-01-31',
      repertoireComplet: true,
      officiel: true,
    })
    expect(mergeApport(kit, { nature: 'diplomes', date: '2025-01-31', diplomes: [] }).diplomes).toEqual([])
    const npecEnsuite = mergeApport(kit, apport('2025-09-01', [npec('2025-09-01', 1)]))
    expect(npecEnsuite).toMatchObject({ dateCertifications: '2025-01-31', repertoireComplet: true })
  })
  test('what changed', () => {
    const apres = {
      ...officiel,
      npec: [npec('2024-07-15', null, ['56', '2'])],
      certifications: officiel.certifications
        .slice(1)
        .map((c, i) => (i === 0 ? { ...c, finEnregistrement: null } : c)),
    }
    const { niveaux, certifications, branches } = comparePacks(officiel, apres)
    expect(niveaux).toMatchObject({ ajoutes: 1, retires: 0, modifies: 1 })
    expect(niveaux.exemples[0]).toContain('RNCP38401 au 2024-07-15, CPNE 56')
    expect(certifications).toMatchObject({ ajoutes: 0, retires: 1, modifies: 1 })
    expect(branches).toMatchObject({ ajoutes: 0, retires: 0, modifies: 0 })
    const beaucoup = {
      ...officiel,
      certifications: officiel.certifications.map((c) => ({ ...c, intitule: 'x' })),
    }
    expect(comparePacks(officiel, beaucoup).certifications.exemples).toHaveLength(5)
    expect(comparePacks(officiel, { ...officiel, npec: [] }).niveaux.retires).toBe(1)
    expect(
      comparePacks({ ...officiel, npec: [{ ...npec('2020-01-01', 1), codeDiplome: '50025524' }] }, officiel)
        .niveaux,
    ).toMatchObject({ ajoutes: 1, retires: 1 })
  })
})
