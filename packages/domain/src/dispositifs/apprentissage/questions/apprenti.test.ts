import { expect, test } from 'vitest'
import { representantLegalRequis } from '../../../controles/personne/representant-legal.ts'
import { emptyContrat } from '../champs/sections.ts'
import { ageDebutOf } from './age-debut.ts'
import { travailleurHandicape } from './handicap.ts'

test.each([
  ['2010-02-14', false, '2026-08-25', true],
  ['2010-02-14', true, '2026-08-25', false],
  ['2010-02-14', null, '2028-02-13', true],
  ['2010-02-14', null, '2028-02-14', false],
  [null, false, '2026-08-25', false],
  ['2010-02-14', false, null, false],
  ['14 février', false, '2026-08-25', false],
])('legal representative: born %s, emancipated %s, on %s → %s', (dateNaissance, emancipe, date, attendu) =>
  expect(representantLegalRequis({ dateNaissance, emancipe }, date)).toBe(attendu),
)

test('three titles give the rights of a disabled worker', () => {
  const aucun = { rqth: false, equivalenceJeunes: null, extensionBoe: false }
  expect(travailleurHandicape(aucun)).toBe(false)
  for (const titre of ['rqth', 'equivalenceJeunes', 'extensionBoe'] as const)
    expect(travailleurHandicape({ ...aucun, [titre]: true })).toBe(true)
})

test('age at start', () => {
  const contrat = emptyContrat()
  expect(ageDebutOf(contrat)).toBeNull()
  contrat.apprenti.dateNaissance = '2010-02-14'
  contrat.contrat.dateDebutExecution = '2026-09-01'
  expect(ageDebutOf(contrat)).toBe(16)
})
