import { APPRENTISSAGE, judgeContrat } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { contratComplet } from './contrat-complet.ts'

it('has nothing left to complete', () => {
  const contexte = { aujourdhui: '2026-08-26', etablissements: ['99912345800013'], nirMasque: true }
  expect(
    judgeContrat(APPRENTISSAGE, contratComplet(), contexte).filter((c) => c.gravite === 'bloquant'),
  ).toEqual([])
})
