import { expect, test } from 'vitest'
import { emptyContrat } from '../champs/sections.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { explainPublic } from './explications.ts'
import { estPrioritaire, publicAt, publicOf } from './publics.ts'

const personne = {
  diplomePlusEleve: '41',
  inscritFranceTravail: false,
  dureeInscriptionMois: null,
  typeMinimumSocial: null,
  situationAvantContrat: '8',
}
const inscrit = (mois: number) => ({ inscritFranceTravail: true, dureeInscriptionMois: mois })

/** Answers drawn from L6325-1 and L6325-1-1. */
test.each([
  [15, {}, [], []],
  [25, {}, ['jeune'], []],
  [26, {}, [], []],
  [26, inscrit(1), ['demandeur_emploi'], []],
  [40, { typeMinimumSocial: '3' }, ['minima_sociaux'], ['minima_sociaux']],
  [19, { diplomePlusEleve: '60' }, ['jeune'], ['sans_diplome']],
  [19, { diplomePlusEleve: '51' }, ['jeune'], []],
  [22, { diplomePlusEleve: '42', ...inscrit(13) }, ['jeune'], ['inscrit_plus_un_an']],
  [31, { diplomePlusEleve: '31', ...inscrit(12) }, ['demandeur_emploi'], []],
  [31, { diplomePlusEleve: '31', ...inscrit(13) }, ['demandeur_emploi'], ['inscrit_plus_un_an']],
  [45, { typeMinimumSocial: '2' }, ['minima_sociaux'], ['minima_sociaux']],
  [28, { situationAvantContrat: '6' }, ['minima_sociaux'], ['minima_sociaux']],
])('at %i, %j', (age, champs, ouvertures, priorites) =>
  expect(publicAt(age, { ...personne, ...champs })).toEqual({ ouvertures, priorites }),
)

test('the public is told with what it opens', () => {
  const lui = publicOf(CONTRAT_EXEMPLE)
  expect(lui).toEqual({ ouvertures: ['jeune'], priorites: ['sans_diplome'] })
  expect(estPrioritaire(CONTRAT_EXEMPLE)).toBe(true)
  expect(explainPublic(lui ?? { ouvertures: [], priorites: [] }).map((e) => [e.code, e.article])).toEqual([
    ['public', 'L6325-1'],
    ['public_prioritaire', 'L6325-1-1'],
  ])
  expect(explainPublic({ ouvertures: [], priorites: [] })[0]?.code).toBe('public_ferme')
  expect([publicOf(emptyContrat()), estPrioritaire(emptyContrat())]).toEqual([null, false])
})
