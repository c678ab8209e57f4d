import { emptyContrat } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { toContenu } from './contenu.ts'

it('says nothing of what is not known', () => {
  const contenu = toContenu(emptyContrat())
  expect(Object.values(contenu).filter(Boolean)).toEqual([])
})

it('fills as the contract does', () => {
  const contrat = emptyContrat()
  Object.assign(contrat.apprenti, {
    prenom: 'Élise',
    nomNaissance: 'Nguyễn-Lefèvre',
    dateNaissance: '2010-02-14',
  })
  Object.assign(contrat.contrat, { dateDebutExecution: '2026-09-01', dateFin: '2028-08-31' })
  expect(toContenu(contrat)).toMatchObject({
    qui: 'Élise Nguyễn-Lefèvre',
    age: '16\u00a0ans au début du contrat',
    quand: 'du 01/09/2026 au 31/08/2028',
    duree: '2\u00a0ans',
    transmission: expect.stringMatching(/^au plus tard le 7\sseptembre\s2026$/),
  })
})

it('keeps quiet about a length while the end comes before the start', () => {
  const contrat = emptyContrat()
  Object.assign(contrat.contrat, { dateDebutExecution: '2026-09-01', dateFin: '2025-08-31' })
  expect(toContenu(contrat).duree).toBe('')
})
