import type { EtablissementPublic } from '@mon-espace/domain/api'
import { expect, test } from 'vitest'
import { type EmployeurCompare, ecartsOf, propositionsOf } from './ecarts.ts'

const VIDE = { numero: null, voie: null, complement: null, codePostal: null, commune: null, codeInsee: null }
const RUE = { ...VIDE, numero: '4', voie: 'rue de la Truelle', codePostal: '93200', commune: 'Saint-Denis' }
const DIT: EtablissementPublic = {
  siret: '99944111600012',
  denomination: 'CHANTIERS DEMO',
  adresse: RUE,
  codeApe: '4120B',
  effectif: { min: 10, max: 19 },
  idcc: ['1597'],
  uai: [],
  ouvert: true,
  diffusible: true,
}
const SAISI: EmployeurCompare = {
  siret: DIT.siret,
  adresse: VIDE,
  codeApe: '4120B',
  codeIdcc: '1597',
  effectif: 12,
}
const chemins = (employeur: Partial<EmployeurCompare>, dit: Partial<EtablissementPublic> = {}) =>
  ecartsOf({ ...SAISI, ...employeur }, { ...DIT, ...dit }).map(({ chemin, choix }) => [chemin, ...choix])

test('what agrees, or is not known, is not told', () => {
  expect(chemins({})).toEqual([])
  expect(chemins({ codeApe: null, effectif: null })).toEqual([])
  expect(chemins({ codeApe: '7820Z', effectif: 4 }, { codeApe: null, effectif: null, idcc: [] })).toEqual([])
})

test('another activity, another bracket, another agreement are told, codes to be taken over', () => {
  expect(chemins({ codeApe: '7820Z', effectif: 20, codeIdcc: '2378' })).toEqual([
    ['employeur.codeApe', '4120B'],
    ['employeur.effectif'],
    ['employeur.codeIdcc', '1597'],
  ])
  expect(chemins({ effectif: 20_000 }, { effectif: { min: 10_000, max: null } })).toEqual([])
})

test('several agreements are a choice, and one of them is right', () => {
  const idcc = ['1596', '1597']
  expect(chemins({ codeIdcc: null }, { idcc })).toEqual([['employeur.codeIdcc', ...idcc]])
  expect(chemins({ codeIdcc: '1596' }, { idcc })).toEqual([])
  expect(propositionsOf(SAISI, { ...DIT, idcc })['employeur.codeIdcc']).toBeNull()
})

test('an address is proposed whole, where none was begun', () => {
  expect(propositionsOf(SAISI, DIT)).toMatchObject({
    'employeur.adresse.voie': RUE.voie,
    'employeur.codeIdcc': '1597',
  })
  const commence = propositionsOf({ ...SAISI, adresse: { ...VIDE, commune: 'Lyon' } }, DIT)
  expect(Object.keys(commence).filter((chemin) => chemin.includes('adresse'))).toEqual([])
})
