import { emptyContratOf } from '@mon-espace/domain'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { expect, it } from 'vitest'
import { toContenu } from './contenu.ts'

it('says nothing of what is not known', () => {
  expect(Object.values(toContenu(emptyContratOf(SECTIONS))).filter(Boolean)).toEqual([])
})

it('fills as the contract does, and counts five calendar days', () => {
  const contenu = Object.fromEntries(
    Object.entries(toContenu(CONTRAT_EXEMPLE)).map(([cle, mots]) => [cle, mots.replaceAll(/\s/g, ' ')]),
  )
  expect(contenu).toEqual({
    qui: 'Zoë Żeromska',
    precisions: '22 ans à la conclusion du contrat, public prioritaire',
    ou: 'INTERIM DEMO AGENCE DE PARIS, Paris',
    utilisatrice: 'ATELIERS DEMO',
    quand: 'du 14/09/2026 au 13/09/2027',
    duree: '1 an',
    transmission: 'au plus tard le 19 septembre 2026',
    qualification: 'CAP Électricien',
    heures: '400 heures',
    part: '22 % du contrat',
  })
})
