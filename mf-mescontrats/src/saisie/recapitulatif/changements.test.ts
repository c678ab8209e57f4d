import { expect, it } from 'vitest'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { GROUPES } from '../dispositifs/apprentissage/groupes.ts'
import { changementsOf } from './changements.ts'
import { copie } from './textes.ts'

const groupes = Object.values(GROUPES).flat()

it('tells what cannot be read yet as it was typed', () => {
  const [base, contrat] = [contratComplet(), contratComplet()]
  const illisibles = new Map([['employeur.effectif', 'douze']])
  expect(changementsOf(groupes, base, contrat, [])).toEqual([])
  expect(changementsOf(groupes, base, contrat, [], illisibles)).toMatchObject([
    { chemin: 'employeur.effectif', apres: 'douze' },
  ])
})

it('says where the label of a code is, and nothing of what is not compared', () => {
  const [base, contrat] = [contratComplet(), contratComplet()]
  contrat.employeur.codeIdcc = '1486'
  contrat.apprenti.nir = null
  expect(changementsOf(groupes, base, contrat, ['apprenti.nir'])).toMatchObject([
    { chemin: 'employeur.codeIdcc', avant: base.employeur.codeIdcc, apres: '1486', referentiel: 'idcc' },
  ])
})

it('names the contract that was copied as French does', () => {
  expect(copie.titre('Élise Martin', 'CAP-1')).toMatch(/ au contrat d’Élise Martin, dossier CAP-1$/)
  expect(copie.titre('Paul Ruiz', null)).toMatch(/ au contrat de Paul Ruiz$/)
  expect(copie.titre('', 'CAP-1')).toMatch(/ au contrat copié, dossier CAP-1$/)
})
