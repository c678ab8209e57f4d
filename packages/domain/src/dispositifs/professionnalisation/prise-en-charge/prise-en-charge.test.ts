import { describe, expect, test } from 'vitest'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { emptyContrat } from '../champs/sections.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { fundingOf } from './financement.ts'
import { computePriseEnCharge } from './prise-en-charge.ts'

const demande = { idcc: '2378', heures: 400, publicPrioritaire: false, dateConclusion: '2026-09-07' }
const [cpne] = PACK_DEMO.cpne.filter(({ idcc }) => idcc.includes('2378'))
const branche = (montantPrioritaireCentimes: number | null) => ({
  ...PACK_DEMO,
  professionnalisation: [
    {
      codeCpne: ['autre'],
      montantHoraireCentimes: 1,
      montantPrioritaireCentimes: null,
      depuis: '2020-01-01',
    },
    {
      codeCpne: cpne?.code ?? '',
      montantHoraireCentimes: 1_000,
      montantPrioritaireCentimes: null,
      depuis: '2024-01-18',
    },
    {
      codeCpne: [cpne?.code ?? '', 'x'],
      montantHoraireCentimes: 1_100,
      montantPrioritaireCentimes,
      depuis: '2026-01-01',
    },
  ],
})

describe('by the hour', () => {
  /** Answers drawn from D6332-86. */
  test.each([
    [false, 366_000, 915],
    [true, 600_000, 1_500],
  ])('the legal amount, public prioritaire %s', (publicPrioritaire, total, horaire) => {
    const dit = computePriseEnCharge({ ...demande, publicPrioritaire }, PACK_DEMO)
    expect(dit).toMatchObject({
      montantTotalCentimes: total,
      montantHoraireCentimes: horaire,
      origine: 'forfait_legal',
      versionReferentiel: PACK_DEMO.version,
    })
    expect(dit.explications.map(({ code }) => code)).toEqual(['forfait_legal', 'total'])
  })

  test('that of the branch, the last one in force, with its own for a public prioritaire', () => {
    const horaire = (publicPrioritaire: boolean, dateConclusion: string, prioritaire: number | null) => {
      const dit = computePriseEnCharge(
        { ...demande, publicPrioritaire, dateConclusion },
        branche(prioritaire),
      )
      return [dit.origine, dit.montantHoraireCentimes]
    }
    expect(horaire(false, '2026-09-07', null)).toEqual(['branche', 1_100])
    expect(horaire(true, '2026-09-07', null)).toEqual(['branche', 1_100])
    expect(horaire(true, '2026-09-07', 1_700)).toEqual(['branche', 1_700])
    expect(horaire(false, '2025-12-31', null)).toEqual(['branche', 1_000])
    expect(horaire(false, '2024-01-17', null)).toEqual(['forfait_legal', 915])
  })
})

describe('the funding of a dossier', () => {
  test('has no yearly level, and none at all while it cannot be known', () => {
    expect(fundingOf(CONTRAT_EXEMPLE, PACK_DEMO)).toMatchObject({
      npecAnnuelCentimes: null,
      montantHoraireCentimes: 1_500,
      montantTotalCentimes: 600_000,
      echeancier: [],
    })
    expect(fundingOf(emptyContrat(), PACK_DEMO)).toBeNull()
  })

  test('an amount that a case officer set is told as the operator’s', () => {
    const fixe = fundingOf(CONTRAT_EXEMPLE, PACK_DEMO, 500_000)
    expect(fixe).toMatchObject({ montantTotalCentimes: 500_000, montantHoraireCentimes: null })
    expect(fixe?.explications.map(({ code }) => code)).toEqual(['operateur'])
    expect(fundingOf(CONTRAT_EXEMPLE, PACK_DEMO, 600_000)).toEqual(fundingOf(CONTRAT_EXEMPLE, PACK_DEMO))
  })
})
