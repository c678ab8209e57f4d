import { emptyContrat } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { toSection } from './forme.ts'

it('gives null for what is empty, and for a number typed as words', () => {
  const { employeur } = emptyContrat()
  const valeurs = { ...employeur, denomination: '', effectif: 'une dizaine', adresse: { voie: 'rue A' } }
  expect(toSection('employeur', valeurs)).toEqual({
    ...employeur,
    adresse: { ...employeur.adresse, voie: 'rue A' },
  })
})

it('keeps a date half typed, booleans, lists and closed blocks', () => {
  const { contrat } = emptyContrat()
  const periode = { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 'trente', base: 'SMC' }
  const valeurs = { ...contrat, dateFin: '31/08/2', subrogation: false, remuneration: [periode] }
  expect(toSection('contrat', valeurs)).toEqual({ ...valeurs, remuneration: [{ ...periode, taux: null }] })
})
