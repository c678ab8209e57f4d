import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import type { Rupture } from '../../../dossiers/rupture.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { emptyContrat } from '../champs/sections.ts'
import { fundingOf } from '../financement/financement.ts'
import { demarchesOf } from './demarches.ts'
import { echeancierRompu } from './echeancier.ts'

/** Two years at 7,000 € a year under level 6, or a licence at level 6. */
function contratOf({ licence = false, conclu = '2026-08-25', naissance = '2004-05-20' } = {}) {
  const contrat = emptyContrat()
  contrat.apprenti.dateNaissance = naissance as DateIso
  contrat.employeur.codeIdcc = '2378'
  contrat.contrat.dateConclusion = conclu as DateIso
  contrat.contrat.dateDebutExecution = '2026-09-01'
  contrat.contrat.dateFin = '2028-08-31'
  contrat.formation.codeRncp = licence ? 'RNCP40063' : '38401'
  contrat.formation.codeDiplome = licence ? null : '50025524'
  return contrat
}

const rompu = (part: Partial<Rupture>): Rupture => ({
  date: '2027-04-30',
  auteur: 'commun_accord',
  motif: 'Réorientation.',
  joursEnEntreprise: 120,
  ...part,
})

function duesOf(contrat: ReturnType<typeof contratOf>, rupture: Rupture, npec?: number) {
  const financement = fundingOf(contrat, PACK_DEMO, npec)
  if (!financement) throw new Error('no funding')
  return echeancierRompu(contrat, financement, rupture)
}

describe('the funding of a broken contract', () => {
  it('keeps what was due by then, and makes the balance of the days done', () => {
    // 242 days of 365 at 7,000 €: 4,641.10 €, of which 40 % and 30 % were due.
    expect(duesOf(contratOf(), rompu({})).echeancier.map((e) => [e.rang, e.date, e.montantCentimes])).toEqual(
      [
        [1, '2026-10-01', 280_000],
        [2, '2027-03-01', 210_000],
        [3, '2027-08-30', -25_890],
      ],
    )
  })

  it('pays by the days done where nothing was due yet, and by none where it never began', () => {
    // 10 days of 365 at 7,000 €: 191.78 €.
    const court = duesOf(contratOf(), rompu({ date: '2026-09-10', joursEnEntreprise: 8 }))
    expect(court.echeancier.map((e) => e.montantCentimes)).toEqual([19_178])
    expect(duesOf(contratOf(), rompu({ date: '2026-08-30', joursEnEntreprise: 0 })).echeancier).toEqual([])
  })

  it('counts months begun before July 2025', () => {
    const contrat = contratOf({ conclu: '2025-06-25' })
    contrat.contrat.dateDebutExecution = '2025-07-01'
    contrat.contrat.dateFin = '2027-06-30'
    // 3 months begun of 12 at 7,000 €: 1,750 €, under the 2,800 € of the advance.
    const { echeancier } = duesOf(contrat, rompu({ date: '2025-09-10' }), 700_000)
    expect(echeancier.reduce((total, e) => total + e.montantCentimes, 0)).toBe(175_000)
  })

  it('takes half of what is due, 750 € at the most, from an employer in the first 45 days', () => {
    // 30 days of 365 at 6,000 €: 493.15 €, half of it 246.58 €.
    const contrat = contratOf({ licence: true })
    const libre = duesOf(contrat, rompu({ date: '2026-09-30', joursEnEntreprise: 20 }), 600_000)
    expect(libre.echeancier.map((e) => e.montantCentimes)).toEqual([49_315 - 24_658])
    expect(libre.explications.map((e) => e.code)).toEqual(['rupture', 'participation', 'maintien'])
    const apres = duesOf(contrat, rompu({ date: '2027-01-31', joursEnEntreprise: 46 }), 600_000)
    expect(apres.explications.map((e) => e.code)).toEqual(['rupture', 'maintien'])
  })

  it('sums to what the days done are worth less the share of the employer, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 729 }), fc.boolean(), (jours, licence) => {
        const contrat = contratOf({ licence })
        const date = addDays('2026-09-01', jours)
        const { echeancier } = duesOf(contrat, rompu({ date, joursEnEntreprise: 100 }), 700_000)
        const annees = Math.floor((daysBetween('2026-09-01', date) + 1) / 365)
        const du = Math.round((700_000 * (jours + 1 - annees * 365)) / 365) + annees * 700_000
        const part = licence ? Math.min(75_000, du) : 0
        expect(echeancier.reduce((total, e) => total + e.montantCentimes, 0)).toBe(du - part)
        expect(echeancier.map((e) => e.rang)).toEqual(echeancier.map((_, i) => i + 1))
      }),
    )
  })
})

describe('what each party must do', () => {
  const acte = (part: Partial<Rupture>, naissance?: string) => {
    const [first] = demarchesOf(contratOf({ naissance }), rompu(part))
    return [first?.article, first?.pour, first?.texte]
  }

  it('depends on who ends it, and on the 45 first days in the company', () => {
    expect(acte({ auteur: 'employeur', joursEnEntreprise: 45 })[2]).toMatch(/sans motif ni indemnité/)
    expect(acte({ auteur: 'employeur', joursEnEntreprise: 46 })[2]).toMatch(/licenciement/)
    expect(acte({ auteur: 'employeur', joursEnEntreprise: null })[2]).toMatch(/licenciement/)
    expect(acte({ auteur: 'apprenti', joursEnEntreprise: 20 }).slice(0, 2)).toEqual(['L6222-18', 'employeur'])
    expect(acte({ auteur: 'apprenti', joursEnEntreprise: 46 }).slice(0, 2)).toEqual([
      'D6222-21-1',
      'personne',
    ])
    expect(acte({ auteur: 'autre' }).slice(0, 2)).toEqual(['R6222-21', 'employeur'])
  })

  it('has a minor’s representative sign', () => {
    expect(acte({}, '2010-01-01')[2]).toMatch(/représentant légal/)
    expect(acte({})[2]).not.toMatch(/représentant légal/)
  })

  it('gives the CFA six months to train and four to ask for its balance', () => {
    expect(demarchesOf(contratOf(), rompu({})).map(({ code, avant }) => [code, avant])).toEqual([
      ['acte', null],
      ['centre', null],
      ['papiers', null],
      ['suite', '2027-10-30'],
      ['solde', '2027-08-30'],
    ])
  })
})
