import { expect, test } from 'vitest'
import { answersOf, findHabitudes, habitudesAt, partOf } from './habitudes.ts'

const ATELIERS = { denomination: 'Établissements Demo', siret: '99933322200019', codeApe: '4321A' }

test.each([
  ['etab', ['Établissements Demo']],
  ['DEM', ['Établissements Demo']],
  ['999 333', ['Établissements Demo']],
  ['ments', []],
  ['', ['Établissements Demo', 'KLESIA']],
  ['kle', ['KLESIA']],
])('« %s » finds %j: the start of a word, or of the SIRET', (q, trouves) => {
  expect(findHabitudes([ATELIERS, 'KLESIA'], q).map(({ label }) => label)).toEqual(trouves)
})

test('what tells one company from another stands under its name', () => {
  expect(findHabitudes([ATELIERS], '')[0]?.hint).toBe('SIRET 99933322200019 · 4321A')
})

test('what one kind of contract says is known to the other, under the same name', () => {
  const caisse = { type: 'apprentissage', chemin: 'contrat.caisseRetraite', valeur: 'KLESIA' }
  const cfa = { type: 'apprentissage', chemin: 'formation.cfa', valeur: ATELIERS }
  expect(habitudesAt([caisse, cfa], 'employeur.caisseRetraite')).toEqual(['KLESIA'])
})

test('a block takes over what it asks, and no more', () => {
  const bloc = { denomination: 'Ate', siret: null }
  expect(partOf(bloc, ATELIERS)).toEqual({ denomination: ATELIERS.denomination, siret: ATELIERS.siret })
})

test('what is found elsewhere stands after what is known, each once', () => {
  const autre = { denomination: 'Demo Sud', siret: '99933322200027' }
  expect(findHabitudes([ATELIERS], 'demo', [ATELIERS, autre]).map(({ label }) => label)).toEqual([
    'Établissements Demo',
    'Demo Sud',
  ])
})

test('who trains is known to the other kind, under the name of its form', () => {
  const cfa = { type: 'apprentissage', chemin: 'formation.cfa', valeur: ATELIERS }
  expect(habitudesAt([cfa], 'formation.organisme')).toEqual([ATELIERS])
})

test('a SIRET answers what is known of it, the rest of the first by what another says', () => {
  const { siret } = ATELIERS
  const dites = answersOf('bloc', 'siret', siret, [
    { denomination: 'Autre', siret: '99955443900011' },
    { ...ATELIERS, codeApe: null },
    { denomination: 'Ateliers', siret, codeApe: '4321A', adresse: { voie: 'rue Haute', complement: null } },
  ])
  expect(dites).toEqual({
    'bloc.denomination': ATELIERS.denomination,
    'bloc.siret': siret,
    'bloc.codeApe': '4321A',
    'bloc.adresse.voie': 'rue Haute',
  })
  expect(answersOf('bloc', 'siret', '99967890700018', [ATELIERS])).toEqual({})
})
