import { expect, test } from 'vitest'
import { DemandeRemuneration, Remuneration } from '../../../api/simulations.ts'
import { computeRemuneration } from './remuneration.ts'

test('takes what the API takes and gives what it gives', () => {
  const demande = DemandeRemuneration.parse({
    dateNaissance: '2010-02-14',
    dateDebut: '2026-09-01',
    dateFin: '2028-08-31',
    base: 'SMIC',
  })
  const reponse: Remuneration = computeRemuneration(demande)
  expect(Remuneration.parse(reponse)).toEqual(reponse)
})
