import { expect, test } from 'vitest'
import { emptyContrat } from '../champs/sections.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { piecesAttendues } from './pieces-attendues.ts'

const types = (retouche: (contrat: typeof CONTRAT_EXEMPLE) => void = () => {}) => {
  const contrat = structuredClone(CONTRAT_EXEMPLE)
  retouche(contrat)
  return piecesAttendues(contrat).map(({ type, obligatoire }) => `${type}${obligatoire ? '!' : ''}`)
}

test('the signed contract and the annex on the training are always asked', () => {
  const toujours = ['cerfa_signe!', 'annexe_programme!', 'titre_sejour', 'identite', 'autre']
  expect(types()).toEqual(toujours)
  expect(piecesAttendues(emptyContrat()).filter((p) => p.obligatoire)).toHaveLength(2)
  expect(piecesAttendues(CONTRAT_EXEMPLE)[0]?.libelle).toBe('Cerfa EJ 20 signé')
})

test('two employers, a minor, a disabled worker', () => {
  expect(types((c) => (c.contrat.type = '12'))).toContain('convention_tripartite!')
  expect(types((c) => (c.salarie.dateNaissance = '2010-05-20'))).toContain('accord_representant_legal!')
  expect(types((c) => (c.salarie.extensionBoe = true))).toContain('rqth')
})
