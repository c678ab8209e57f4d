import { describe, expect, test } from 'vitest'
import { CONTRAT_EXEMPLE as APPRENTI } from '../apprentissage/contrat-exemple.ts'
import {
  computeEcheances as echeancesApprentissage,
  silenceOf as silenceApprentissage,
} from '../apprentissage/echeances.ts'
import { CONTRAT_EXEMPLE } from './contrat-exemple.ts'
import {
  dateLimiteAdequation,
  dateLimiteReponse,
  dateLimiteSignalement,
  dateLimiteTransmission,
} from './delais.ts'
import { computeEcheances, silenceOf } from './echeances.ts'

/** Answers drawn from D6325-1, D6325-2, D6325-5 and D6325-13: calendar days. */
test.each([
  [dateLimiteTransmission, '2026-09-01', '2026-09-06'],
  [dateLimiteTransmission, '2026-12-29', '2027-01-03'],
  [dateLimiteTransmission, '2026-09-14', '2026-09-19'],
  [dateLimiteReponse, '2026-09-04', '2026-09-24'],
  [dateLimiteReponse, '2027-02-15', '2027-03-07'],
  [dateLimiteSignalement, '2026-10-12', '2026-11-11'],
  [dateLimiteAdequation, '2026-09-01', '2026-11-01'],
])('%o of %s is %s', (limite, jour, attendu) => expect(limite(jour)).toBe(attendu))

describe('silence', () => {
  const suivi = { etat: 'en_cours_instruction', dossierCompletLe: '2026-09-04' } as const
  test('accepts here, by itself; refuses for an apprenticeship, whose state stays', () => {
    expect(silenceOf({ ...suivi, contrat: CONTRAT_EXEMPLE })).toEqual({
      dernierJour: '2026-09-24',
      vaut: 'acceptation',
      article: 'D6325-2',
      dOffice: true,
    })
    expect(silenceApprentissage({ ...suivi, contrat: APPRENTI })).toMatchObject({
      dernierJour: '2026-09-24',
      vaut: 'refus',
      article: 'R6224-3',
      dOffice: false,
    })
  })
  test('decides nothing of a file that is not complete, nor of one that is decided', () => {
    const contrat = CONTRAT_EXEMPLE
    expect(silenceOf({ etat: 'en_attente_pieces', dossierCompletLe: null, contrat })).toBeNull()
    expect(
      silenceOf({ etat: 'prise_en_charge_acceptee', dossierCompletLe: '2026-09-04', contrat }),
    ).toBeNull()
  })
})

describe('what is due', () => {
  const due = (etat: Parameters<typeof computeEcheances>[0]['etat'], jour: string, completLe?: string) =>
    computeEcheances({ etat, contrat: CONTRAT_EXEMPLE, dossierCompletLe: completLe ?? null }, jour).map(
      ({ code, date, depassee, pour }) => `${code} ${date} ${depassee} ${pour}`,
    )
  test('the answer, in words that its date may follow', () => {
    const suivi = {
      etat: 'en_cours_instruction',
      contrat: CONTRAT_EXEMPLE,
      dossierCompletLe: '2026-09-04',
    } as const
    expect(computeEcheances(suivi, '2026-09-05').map(({ libelle }) => libelle)).toEqual([
      'Réponse de l’opérateur de compétences attendue (à défaut, demande réputée acceptée, art. D6325-2)',
    ])
  })
  test('the whole file, five days after the start', () => {
    expect(due('brouillon', '2026-09-19')).toEqual(['transmission 2026-09-19 false entreprise'])
    expect(due('en_attente_pieces_complementaires', '2026-09-20')).toEqual([
      'transmission 2026-09-19 true entreprise',
    ])
  })
  test('the answer, then what its silence did', () => {
    expect(due('en_cours_instruction', '2026-09-24', '2026-09-04')).toEqual([
      'reponse 2026-09-24 false operateur',
    ])
    expect(due('en_cours_instruction', '2026-09-25', '2026-09-04')).toEqual([
      'acceptation_tacite 2026-09-24 true entreprise',
    ])
  })
  test('the look at the programme, within two months', () => {
    expect(due('prise_en_charge_acceptee', '2026-11-14')).toEqual(['adequation 2026-11-14 false entreprise'])
    expect(due('prise_en_charge_acceptee', '2026-11-15')).toEqual([])
  })
})

describe('what amends a contract', () => {
  const dues = (echeances: readonly { code: string; date: string }[]) =>
    echeances.map(({ code, date }) => `${code} ${date}`)
  test('is sent within five days of its effect, and looked at by nobody after two months', () => {
    const contrat = structuredClone(CONTRAT_EXEMPLE)
    Object.assign(contrat.contrat, { type: '30', dateEffetAvenant: '2026-11-02' })
    const suivi = { contrat, dossierCompletLe: null }
    const at = (etat: 'brouillon' | 'prise_en_charge_acceptee') =>
      dues(computeEcheances({ ...suivi, etat }, '2026-10-20'))
    expect(at('brouillon')).toEqual(['transmission 2026-11-07'])
    expect(at('prise_en_charge_acceptee')).toEqual([])
  })
  test('of an apprenticeship, within five working days', () => {
    const contrat = structuredClone(APPRENTI)
    Object.assign(contrat.contrat, { type: '36', dateEffetAvenant: '2027-03-01' })
    const suivi = { contrat, dossierCompletLe: null, etat: 'en_attente_pieces' } as const
    expect(dues(echeancesApprentissage(suivi, '2027-02-20'))).toEqual(['transmission 2027-03-06'])
  })
})
