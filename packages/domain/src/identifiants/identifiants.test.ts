import fc from 'fast-check'
import { nir as nirStdnum, siren as sirenStdnum, siret as siretStdnum } from 'stdnum/lib/cjs/fr/index.js'
import { describe, expect, test } from 'vitest'
import { codeDiplomeValid, niveauOfCodeDiplome, normalizeCodeDiplome } from './code-diplome.ts'
import { apeValid, idccValid, normalizeApe, normalizeIdcc, normalizeRncp, rncpValid } from './codes-metier.ts'
import { codePostalValid, courrielValid, normalizeCodePostal } from './contact.ts'
import { departementOf, departementValid, normalizeDepartement } from './departement.ts'
import {
  isNirMasque,
  maskNir,
  nirKey,
  nirProvisoire,
  nirValid,
  nirWithKeyValid,
  normalizeNir,
} from './nir.ts'
import { compareNir } from './nir-coherence.ts'
import { identiteOfNir } from './nir-identite.ts'
import { normalizeNumeroContrat, numeroContratValid } from './numero-contrat.ts'
import { normalizeSiret, sirenOf, sirenValid, siretValid } from './siret.ts'
import { normalizeUai, uaiValid } from './uai.ts'

const chiffres = (n: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((t) => t.join(''))

describe('SIREN and SIRET', () => {
  test.each(['99912345800013', '99912345800021', '99967890700018', '99955443900011', '99933322200019'])(
    'takes %s',
    (siret) => {
      expect(siretValid(siret)).toBe(true)
      expect(sirenValid(sirenOf(siret))).toBe(true)
    },
  )
  test('La Poste: a digit sum multiple of five will do', () => {
    expect(siretValid('35600000000048')).toBe(true)
    expect(siretValid('35600000049837')).toBe(true)
    expect(siretValid('35600000049838')).toBe(false)
  })
  test.each(['00000000000000', '9991234580001', '9991234580001a', '99912345800014', '12345678900000'])(
    'refuses %s',
    (siret) => expect(siretValid(siret)).toBe(false),
  )
  test('agree with stdnum', () => {
    fc.assert(
      fc.property(chiffres(9), (siren) => {
        expect(sirenValid(siren)).toBe(siren !== '000000000' && sirenStdnum.validate(siren).isValid)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.constantFrom('999123458', '999554439', '356000000'), chiffres(5), (siren, nic) => {
        if (siren !== '356000000')
          expect(siretValid(siren + nic)).toBe(siretStdnum.validate(siren + nic).isValid)
        else if (siretStdnum.validate(siren + nic).isValid) expect(siretValid(siren + nic)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('reading', () => {
    expect(normalizeSiret(' 999 123\u00a0458.00013 ')).toBe('99912345800013')
  })
})

describe('NIR', () => {
  test.each([
    '2100275112046',
    '1850578006084',
    '2550820030010',
    '199092A004001',
    '188092B004001',
    '7100275112046',
  ])('takes %s', (nir) => expect(nirValid(nir)).toBe(true))
  test.each([
    '9100275112046',
    '2101375112046',
    '2100075112046',
    '210022C112046',
    '210027511204',
    '2100275000046',
    '2100275112000',
  ])('refuses %s', (nir) => expect(nirValid(nir)).toBe(false))
  // INSEE: 20 to 42, and from 50 on, stand for a month that is not known; nothing for the others.
  test.each([14, 15, 16, 17, 18, 19, 43, 44, 45, 46, 47, 48, 49])('refuses the month %s', (mois) =>
    expect(nirValid(`210${mois}75112046`)).toBe(false),
  )
  test.each([20, 42, 50])('takes the month %s', (mois) => expect(nirValid(`210${mois}75112046`)).toBe(true))
  test('key, Corsica included', () => {
    expect(nirKey('2550820030010')).toBe(String(97 - Number(2550820030010n % 97n)).padStart(2, '0'))
    expect(nirKey('199092A004001')).toBe(String(97 - Number(1990919004001n % 97n)).padStart(2, '0'))
    expect(nirKey('199092B004001')).toBe(String(97 - Number(1990918004001n % 97n)).padStart(2, '0'))
    // The other way the rule is told: A is 0 less one million, B is 0 less two millions.
    expect(1990920004001n - 1_000_000n).toBe(1990919004001n)
    expect(1990920004001n - 2_000_000n).toBe(1990918004001n)
    expect(() => nirKey('2')).toThrow(RangeError)
  })
  test('agrees with stdnum on the key', () => {
    const nir = fc
      .tuple(
        fc.constantFrom('1', '2'),
        chiffres(2),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('75', '13', '2A', '2B', '59'),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 999 }),
      )
      .map(
        ([s, aa, mm, dd, com, ordre]) =>
          `${s}${aa}${String(mm).padStart(2, '0')}${dd}${String(com).padStart(3, '0')}${String(ordre).padStart(3, '0')}`,
      )
    fc.assert(
      fc.property(nir, chiffres(2), (numero, cle) => {
        expect(nirStdnum.validate(numero + nirKey(numero)).isValid).toBe(true)
        expect(nirWithKeyValid(numero + nirKey(numero))).toBe(true)
        expect(nirWithKeyValid(numero + cle)).toBe(nirStdnum.validate(numero + cle).isValid)
      }),
    )
    expect(nirWithKeyValid('21002')).toBe(false)
  })
  test('provisional, mask, normal form', () => {
    expect(nirProvisoire('7100275112046')).toBe(true)
    expect(nirProvisoire('2100275112046')).toBe(false)
    expect(maskNir('2100275112046')).toBe('21002********')
    expect(isNirMasque('21002********')).toBe(true)
    expect(isNirMasque('2100275112046')).toBe(false)
    expect(normalizeNir('1 99 09 2a 004 001')).toBe('199092A004001')
    for (const groupes of ['2.10.02.75.112.046/78', '2 10 02 75 112 046 – 78', '2_10_02_75_112_046_78'])
      expect(normalizeNir(groupes)).toBe('210027511204678')
  })
  const identite = { sexe: 'F', dateNaissance: '2010-02-14', departementNaissance: '75' }
  test.each<[string, object, string[]]>([
    ['2100275112046', {}, []],
    ['2100275112046', { sexe: 'M' }, ['sexe']],
    ['7100275112046', { sexe: 'M' }, []],
    ['2100275112046', { sexe: null, dateNaissance: null, departementNaissance: null }, []],
    ['2100275112046', { dateNaissance: '2011-03-14' }, ['annee', 'mois']],
    ['2103075112046', {}, []],
    ['2100275112046', { departementNaissance: '93' }, ['departement']],
    ['2100299112046', { departementNaissance: '99' }, []],
    ['2100297412046', { departementNaissance: '974' }, []],
    ['2100297212046', { departementNaissance: '974' }, ['departement']],
    ['2100297101046', { departementNaissance: '977' }, []],
    ['2100298501046', { departementNaissance: '976' }, []],
    ['2100275112046', { departementNaissance: '974' }, ['departement']],
    ['2100220112046', { departementNaissance: '2A' }, []],
    ['2100220112046', { departementNaissance: '75' }, ['departement']],
    ['210022A112046', { departementNaissance: '2a' }, []],
  ])('%s against %j: %j', (nir, champs, ecarts) =>
    expect(compareNir(nir, { ...identite, ...champs })).toEqual(ecarts),
  )
})

describe('what a NIR tells', () => {
  test.each([
    ['2100275112046', 'F', '75'],
    ['1100299112046', 'M', '099'],
    ['210022A112046', 'F', '2A'],
    ['2100220112046', 'F', null],
    ['2100297412046', 'F', '974'],
    ['2100297101046', 'F', null],
    ['7100275112046', null, null],
    ['21002', null, null],
  ])('%s: %s, %s', (nir, sexe, departementNaissance) =>
    expect(identiteOfNir(nir)).toMatchObject({ sexe, departementNaissance }),
  )
  test.each([
    ['2100275112046', '10', 2],
    ['2103175112046', '10', null],
    ['7100275112046', null, null],
  ])('%s: born in %s, month %s', (nir, annee, mois) =>
    expect(identiteOfNir(nir)).toMatchObject({ annee, mois }),
  )
  test('never what its comparison would then contest', () => {
    for (const nir of ['2100275112046', '1100299112046', '210022A112046', '2100297412046'])
      expect(compareNir(nir, { dateNaissance: null, ...identiteOfNir(nir) })).toEqual([])
  })
})

describe('places', () => {
  test.each(['01', '2A', '2B', '95', '971', '976', '978', '986', '099'])('department %s', (d) =>
    expect(departementValid(d)).toBe(true),
  )
  test.each(['00', '20', '96', '99', '979', '1', 'Paris', ''])('not a department: %j', (d) =>
    expect(departementValid(d)).toBe(false),
  )
  test.each([
    ['1', '01'],
    ['001', '01'],
    ['02a', '2A'],
    ['99', '099'],
    [' 75 ', '75'],
    ['974', '974'],
  ])('%j → %s', (texte, d) => expect(normalizeDepartement(texte)).toBe(d))
  test.each([
    ['75013', '75'],
    ['97600', '976'],
    ['98800', '988'],
    ['20000', '2A'],
    ['20167', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
  ])('%s is in %s', (cp, d) => expect(departementOf(cp)).toBe(d))
  test('postal codes', () => {
    expect(normalizeCodePostal(' 75 013')).toBe('75013')
    expect(['75013', '01000', '97600', '20000'].every(codePostalValid)).toBe(true)
    expect(['00100', '99000', '7501', '75O13', ''].some(codePostalValid)).toBe(false)
  })
})

describe('UAI', () => {
  test('key among 23 letters', () => {
    expect(uaiValid('0951099D')).toBe(true)
    expect(uaiValid('0951099C')).toBe(false)
    expect(uaiValid('0750001U')).toBe(true)
    expect(uaiValid('951099D')).toBe(false)
    expect(uaiValid(normalizeUai('951099d'))).toBe(true)
    expect(normalizeUai(' 0951099 d')).toBe('0951099D')
  })
  test('each number has one key', () =>
    fc.assert(
      fc.property(chiffres(7), (n) => {
        expect([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((l) => uaiValid(n + l))).toHaveLength(1)
      }),
    ))
})

describe('codes', () => {
  test('IDCC, APE, RNCP', () => {
    expect(normalizeIdcc('478')).toBe('0478')
    expect(normalizeIdcc('IDCC 2378')).toBe('2378')
    expect(normalizeIdcc('idcc : 478')).toBe('0478')
    expect(normalizeIdcc('quatre')).toBe('quatre')
    expect([idccValid('2378'), idccValid('0000'), idccValid('478')]).toEqual([true, false, false])
    expect(normalizeApe('78.20 z')).toBe('7820Z')
    expect([apeValid('7820Z'), apeValid('7820'), apeValid('782OZ')]).toEqual([true, false, false])
    expect(normalizeRncp('RNCP 38401')).toBe('38401')
    expect(normalizeRncp('RNCPRNCP38316')).toBe('38316')
    expect([rncpValid('38401'), rncpValid('84'), rncpValid('1'), rncpValid('384011')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  test('code diplôme', () => {
    expect(normalizeCodeDiplome('1022001')).toBe('01022001')
    expect(normalizeCodeDiplome('500 25524')).toBe('50025524')
    expect(['50025524', '26Z13999', '56T22001', '40025407X'].every(codeDiplomeValid)).toBe(true)
    expect(['5002552', '50025524XX', 'A0025524', '4002540-'].some(codeDiplomeValid)).toBe(false)
    expect(
      ['50025524', '40025407', '32025001', '25025001', '13525001', '01022001', ''].map(niveauOfCodeDiplome),
    ).toEqual([3, 4, 5, 6, 7, null, null])
  })
  test('number of a previous contract', () => {
    expect(
      ['02B202212000000', '075202209NC0123', '97420220900123'.padEnd(15, '4'), '93202209120123'].every(
        numeroContratValid,
      ),
    ).toBe(true)
    expect(['', '075202213000000', '999202209000000', '0752022090000'].some(numeroContratValid)).toBe(false)
    expect(normalizeNumeroContrat('02b 2022 12 nc 0000')).toBe('02B202212NC0000')
  })
})

describe('contacts', () => {
  test('e-mail', () => {
    expect(['a@b.fr', 'élise.lefevre@courriel.example', "o'neill@ex-ample.co.uk"].every(courrielValid)).toBe(
      true,
    )
    expect(
      [
        '',
        'a',
        'a@b',
        'a b@c.fr',
        'a@b..fr',
        'a@.fr',
        `${'x'.repeat(65)}@b.fr`,
        `a@${'x'.repeat(250)}.fr`,
      ].some(courrielValid),
    ).toBe(false)
  })
})
