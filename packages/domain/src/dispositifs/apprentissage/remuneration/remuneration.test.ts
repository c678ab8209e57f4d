import { describe, expect, test } from 'vitest'
import { computeRemuneration } from './remuneration.ts'
import type { RemunerationInput } from './types.ts'

const exemple: RemunerationInput = {
  dateNaissance: '2010-02-14',
  dateDebut: '2026-09-01',
  dateFin: '2028-08-31',
  dateConclusion: '2026-08-25',
  base: 'SMIC',
}

/** « debut→fin taux base @age » of each period. */
const lignes = (input: RemunerationInput) =>
  computeRemuneration(input).periodes.map(
    (p) => `${p.annee}: ${p.debut}→${p.fin} ${p.taux} ${p.base} @${p.age}`,
  )
const taux = (input: RemunerationInput) => computeRemuneration(input).periodes.map((p) => p.taux)

describe('the example of the contract', () => {
  test('three periods and 504.10 EUR at hire', () => {
    expect(lignes(exemple)).toEqual([
      '1: 2026-09-01→2027-08-31 27 SMIC @16',
      '2: 2027-09-01→2028-02-29 39 SMIC @17',
      '2: 2028-03-01→2028-08-31 51 SMIC @18',
    ])
    const { salaireEmbaucheCentimes, smic, explications } = computeRemuneration(exemple)
    expect(salaireEmbaucheCentimes).toBe(50410)
    expect(smic).toEqual({ depuis: '2026-06-01', horaireCentimes: 1231, mensuelCentimes: 186702 })
    expect(explications.map((e) => e.code)).toEqual(['smic', 'grille', 'annee', 'age', 'arrondi'])
    expect(explications.map((e) => e.texte).join(' ')).toContain('1\u202f867,02\u202f€')
  })
})

describe('age changes (D6222-31)', () => {
  const adulte = (dateNaissance: string) => ({ ...exemple, dateNaissance, dateFin: '2027-08-31' })
  test('a birthday on the first of a month counts from the month after', () =>
    expect(lignes({ ...adulte('2008-11-01') })).toEqual([
      '1: 2026-09-01→2026-11-30 27 SMIC @17',
      '1: 2026-12-01→2027-08-31 43 SMIC @18',
    ]))
  test('a birthday on the last of a month counts the day after', () =>
    expect(lignes({ ...adulte('2008-10-31') })[1]).toBe('1: 2026-11-01→2027-08-31 43 SMIC @18'))
  test('the age reached on the first day counts at once', () =>
    expect(lignes(adulte('2008-09-01'))).toEqual(['1: 2026-09-01→2027-08-31 43 SMIC @18']))
  test('a birthday the day after the start waits for the next month', () =>
    expect(lignes(adulte('2008-09-02'))[0]).toBe('1: 2026-09-01→2026-09-30 27 SMIC @17'))
  test('under 16 is paid as 16 and 17', () => {
    const quinze = { ...exemple, dateNaissance: '2011-02-14' }
    expect(taux(quinze)[0]).toBe(27)
    expect(computeRemuneration(quinze).explications.map((e) => e.code)).toContain('moins_16')
  })
  test('a birthday on 29 February is said, where an age changes the pay', () => {
    const codes = (input: RemunerationInput) => computeRemuneration(input).explications.map((e) => e.code)
    const bissextile = {
      ...exemple,
      dateNaissance: '2008-02-29',
      dateDebut: '2025-09-01',
      dateFin: '2027-08-31',
    }
    expect(lignes(bissextile)[1]).toBe('1: 2026-03-01→2026-08-31 43 SMIC @18')
    expect(computeRemuneration(bissextile).explications).toContainEqual(
      expect.objectContaining({ code: 'fevrier_29', article: null, titre: 'Naissance un 29 février' }),
    )
    expect(codes({ ...bissextile, dateNaissance: '2008-02-28' })).not.toContain('fevrier_29')
    // Eighteen to twenty: no age changes the pay.
    expect(codes({ ...bissextile, dateDebut: '2026-09-01', dateFin: '2028-08-31' })).not.toContain(
      'fevrier_29',
    )
  })
  test('26 and over: 100 % every year', () =>
    expect(taux({ ...exemple, dateNaissance: '1999-01-01', dateFin: '2029-08-31' })).toEqual([100, 100, 100]))
})

describe('years', () => {
  test('turn on the anniversary', () =>
    expect(
      lignes({ ...exemple, dateNaissance: '2004-12-25', dateDebut: '2026-09-04', dateFin: '2029-07-31' }),
    ).toEqual([
      '1: 2026-09-04→2027-09-03 53 SMIC @21',
      '2: 2027-09-04→2028-09-03 61 SMIC @22',
      '3: 2028-09-04→2029-07-31 78 SMIC @23',
    ]))
  test('a fourth year is paid as the third', () =>
    expect(taux({ ...exemple, dateNaissance: '2004-12-25', dateFin: '2030-08-31' })).toEqual([
      53, 61, 78, 78,
    ]))
  test('a start on 29 February turns on 28 February', () =>
    expect(
      lignes({ ...exemple, dateNaissance: '2004-12-25', dateDebut: '2024-02-29', dateFin: '2026-02-27' }),
    ).toEqual([
      '1: 2024-02-29→2025-02-27 43 SMIC @19',
      '2: 2025-02-28→2025-12-31 51 SMIC @20',
      '2: 2026-01-01→2026-02-27 61 SMIC @21',
    ]))
  test('a cycle joined in second year', () => {
    const reduit = { ...exemple, dateFin: '2027-08-31', anneesDejaEffectuees: 1 }
    expect(taux(reduit)).toEqual([39])
    expect(computeRemuneration(reduit).explications.map((e) => e.code)).toContain('cycle_reduit')
  })
  test('before 2019: the former grid, 21 and over in one band', () => {
    const ancien = {
      ...exemple,
      dateNaissance: '1992-01-10',
      dateDebut: '2018-09-01',
      dateFin: '2020-08-31',
      dateConclusion: '2018-08-30',
    }
    expect(taux(ancien)).toEqual([53, 61])
    expect(computeRemuneration(ancien).explications.find((e) => e.code === 'grille')?.article).toContain(
      '2019',
    )
    expect(taux({ ...ancien, dateConclusion: null, dateNaissance: '2001-06-30' })).toEqual([25, 41, 49])
  })
})

describe('SMC', () => {
  const smc = { ...exemple, dateNaissance: '2004-01-10', base: 'SMC' as const, smcMensuelCentimes: 200000 }
  test('replaces the SMIC from 21 years when higher', () => {
    const r = computeRemuneration(smc)
    expect(r.periodes.map((p) => p.base)).toEqual(['SMC', 'SMC'])
    expect(r.salaireEmbaucheCentimes).toBe(106000)
    expect(r.explications.map((e) => e.code)).toContain('smc')
  })
  test('is left when it is not higher', () => {
    const r = computeRemuneration({ ...smc, smcMensuelCentimes: 186702 })
    expect(r.periodes[0]?.base).toBe('SMIC')
    expect(r.explications.map((e) => e.code)).toContain('smc_ecarte')
  })
  test('never applies before 21 years', () => {
    expect(lignes({ ...smc, dateNaissance: '2006-01-31' })).toEqual([
      '1: 2026-09-01→2027-01-31 43 SMIC @20',
      '1: 2027-02-01→2027-08-31 53 SMC @21',
      '2: 2027-09-01→2028-08-31 61 SMC @21',
    ])
    const jeune = computeRemuneration({ ...smc, dateNaissance: '2010-02-14' })
    expect(jeune.explications.map((e) => e.code)).toContain('smc_avant_21')
  })
  test('points stop at 100 % of the SMIC', () => {
    const un = { ...smc, dateFin: '2027-08-31', majoration15: true, anneesDejaEffectuees: 3 }
    // 93 % of 2,000.00 = 1,860.00, under the SMIC.
    expect(lignes(un)).toEqual(['1: 2026-09-01→2027-08-31 93 SMC @22'])
    // 93 % of 2,100.00 = 1,953.00, above: 100 % of the SMIC, better than 78 % of the SMC.
    expect(lignes({ ...un, smcMensuelCentimes: 210000 })).toEqual(['1: 2026-09-01→2027-08-31 100 SMIC @22'])
    // 78 % of 2,500.00 = 1,950.00 is already above the SMIC: it stays.
    expect(lignes({ ...un, smcMensuelCentimes: 250000 })).toEqual(['1: 2026-09-01→2027-08-31 78 SMC @22'])
  })
})

describe('+15 points (D6222-30)', () => {
  const un = { ...exemple, dateFin: '2027-08-31', majoration15: true }
  const ages = { '<18': '2009-12-25', '18-20': '2007-01-10', '21-25': '2004-01-10', '26+': '1999-01-10' }
  test.each([
    [1, [42, 58, 68, 100]],
    [2, [54, 66, 76, 100]],
    [3, [70, 82, 93, 100]],
  ])('after a contract of %i year(s)', (anneesDejaEffectuees, attendus) => {
    const obtenus = Object.values(ages).map(
      (dateNaissance) => taux({ ...un, dateNaissance, anneesDejaEffectuees })[0],
    )
    expect(obtenus).toEqual(attendus)
  })
  test('is told, and left for a contract of more than a year', () => {
    expect(computeRemuneration(un).explications.map((e) => e.code)).toContain('majoration15')
    const long = { ...exemple, majoration15: true }
    expect(taux(long)).toEqual([27, 39, 51])
    expect(computeRemuneration(long).explications.map((e) => e.code)).toContain('majoration15_ecartee')
  })
})

describe('other cases', () => {
  test('licence professionnelle: second-year rate', () => {
    const licence = { ...exemple, dateNaissance: '2005-06-15', dateFin: '2027-08-31', licencePro: true }
    expect(taux(licence)).toEqual([61])
    expect(computeRemuneration(licence).explications.map((e) => e.code)).toContain('licence_pro')
  })
  test('disabled apprentice: 15 points in the fourth year', () => {
    const rqth = { ...exemple, dateNaissance: '2004-12-25', dateFin: '2030-08-31', rqth: true }
    expect(taux(rqth)).toEqual([53, 61, 78, 93])
    expect(computeRemuneration(rqth).explications.map((e) => e.code)).toContain('rqth')
    expect(taux({ ...rqth, dateFin: '2029-08-31' })).toEqual([53, 61, 78])
  })
  test('prolongation after a failure: the rate of the last year', () => {
    const echec = { motif: 'echec' as const, debut: '2028-09-01' }
    const prolonge = { ...exemple, dateNaissance: '2004-12-25', dateFin: '2029-08-31', prolongation: echec }
    expect(taux(prolonge)).toEqual([53, 61, 61])
    expect(computeRemuneration(prolonge).explications.map((e) => e.code)).toContain('prolongation')
    const cycle = { ...prolonge, prolongation: { motif: 'cycle' as const, debut: '2028-09-01' } }
    expect(computeRemuneration(cycle).explications.find((e) => e.code === 'prolongation')?.article).toBe(
      'D6222-28-2',
    )
    const nouveau = {
      ...prolonge,
      dateFin: '2027-08-31',
      anneesDejaEffectuees: 2,
      prolongation: { motif: 'echec' as const, debut: '2026-09-01' },
    }
    expect(taux(nouveau)).toEqual([61])
    expect(computeRemuneration(nouveau).explications.map((e) => e.code)).not.toContain('cycle_reduit')
  })
  test('prolongation of a disabled apprentice: 15 points more', () => {
    const rqth = { motif: 'rqth' as const, debut: '2028-09-01' }
    expect(
      taux({ ...exemple, dateNaissance: '2004-12-25', dateFin: '2029-08-31', prolongation: rqth }),
    ).toEqual([53, 61, 76])
  })
  test('weekly hours other than 35', () => {
    const mi = computeRemuneration({ ...exemple, dureeHebdoMinutes: 39 * 60 + 30 })
    expect(mi.salaireEmbaucheCentimes).toBe(Math.ceil((186702 * 27 * 2370) / 210000))
    expect(mi.explications.find((e) => e.code === 'duree_hebdo')?.texte).toContain(
      '39\u00a0heures 30\u00a0minutes',
    )
    const ronde = computeRemuneration({ ...exemple, dureeHebdoMinutes: 2340 })
    expect(ronde.explications.find((e) => e.code === 'duree_hebdo')?.texte).toContain('39\u00a0heures par')
  })
  test('Mayotte has a SMIC of its own', () => {
    const r = computeRemuneration({ ...exemple, departement: '976' })
    expect(r.smic.mensuelCentimes).toBe(144993)
    expect(r.explications[0]?.texte).toContain('Mayotte')
  })
})

describe('what is explained', () => {
  const codes = (input: RemunerationInput) => computeRemuneration(input).explications.map((e) => e.code)
  test('a year only where it changes the rate', () => {
    expect(codes({ ...exemple, licencePro: true })).not.toContain('annee')
    expect(codes({ ...exemple, dateNaissance: '1990-01-01' })).not.toContain('annee')
    const texte = computeRemuneration(exemple).explications.find((e) => e.code === 'annee')?.texte
    expect(texte).toContain('01/09/2027')
  })
  test('the former contract by its own rate, were the grid better', () => {
    const precedent = { memeEmployeur: false, diplomeObtenu: true, dernierTaux: 39 }
    const r = computeRemuneration({ ...exemple, dateNaissance: '2003-01-10', precedent })
    expect(r.periodes[0]?.taux).toBe(53)
    expect(r.explications.find((e) => e.code === 'precedent')?.texte).toContain('(39\u202f%)')
    expect(codes({ ...exemple, precedent: { diplomeObtenu: true } })).not.toContain('precedent')
  })
  test('the former contract on the branch minimum, by what was received', () => {
    const r = computeRemuneration({
      ...exemple,
      dateNaissance: '2003-01-10',
      base: 'SMC',
      smcMensuelCentimes: 200000,
      precedent: { memeEmployeur: true, diplomeObtenu: true, dernierSalaireCentimes: 120000 },
    })
    expect(r.periodes[0]).toMatchObject({ taux: 60, base: 'SMC', montantMensuelCentimes: 120000 })
    expect(r.explications.find((e) => e.code === 'precedent')?.texte).toContain('(au moins 60\u202f%)')
  })
})

describe('previous contract (D6222-29)', () => {
  const nouveau = { ...exemple, dateNaissance: '2007-01-10', dateFin: '2027-08-31' }
  const precedent = {
    memeEmployeur: true,
    diplomeObtenu: true,
    dernierTaux: 51,
    dernierSalaireCentimes: 95219,
  }
  test('same employer: not under what was received', () => {
    expect(taux({ ...nouveau, precedent })).toEqual([51])
    const r = computeRemuneration({ ...nouveau, precedent: { ...precedent, dernierSalaireCentimes: 100000 } })
    expect(r.salaireEmbaucheCentimes).toBeGreaterThanOrEqual(100000)
    expect(r.periodes[0]?.taux).toBe(53.57)
    expect(r.explications.find((e) => e.code === 'precedent')?.texte).toContain('53,57')
  })
  test('another employer: what could be claimed, whatever was paid', () => {
    const autre = { ...precedent, memeEmployeur: false, dernierSalaireCentimes: 150000 }
    expect(taux({ ...nouveau, precedent: autre })).toEqual([51])
    expect(computeRemuneration({ ...nouveau, precedent: autre }).explications.map((e) => e.code)).toContain(
      'precedent',
    )
  })
  test('the age grid stays when better; without the diploma nothing binds', () => {
    expect(
      taux({ ...nouveau, precedent: { ...precedent, dernierTaux: 39, dernierSalaireCentimes: null } }),
    ).toEqual([43])
    expect(taux({ ...nouveau, precedent: { ...precedent, diplomeObtenu: false } })).toEqual([43])
    expect(taux({ ...nouveau, precedent: { diplomeObtenu: true, memeEmployeur: true } })).toEqual([43])
  })
})
