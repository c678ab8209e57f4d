import { emptyContrat } from '@mon-espace/domain'
import { expect, test } from 'vitest'
import { createDesignations } from './designation.ts'

const point = (chemin: string, gravite: 'bloquant' | 'avertissement' = 'bloquant') => ({
  code: 'champ_requis',
  gravite,
  chemin,
  message: `Indiquez ${chemin}.`,
})
const POINTS = [
  point('apprenti.nom'),
  point('maitres.maitre1.nomNaissance'),
  point('maitres.maitre1.prenom'),
  point('maitres.maitre2', 'avertissement'),
  point('maitres.attestationEligibilite'),
]
const regrouper = createDesignations({
  'maitres.maitre1': 'Sélectionnez le maître.',
  'maitres.maitre2': 'Sélectionnez le second.',
})

test('nobody in a block is one thing to do, at its list, where the first of its questions was told', () => {
  expect(regrouper(POINTS, emptyContrat()).map(({ chemin, message }) => `${chemin} ${message}`)).toEqual([
    'apprenti.nom Indiquez apprenti.nom.',
    'maitres.maitre1.salarieId Sélectionnez le maître.',
    'maitres.maitre2 Indiquez maitres.maitre2.',
    'maitres.attestationEligibilite Indiquez maitres.attestationEligibilite.',
  ])
})

test('is the same thing to do as long as nobody is there', () => {
  const [une, autre] = [1, 2].map(() => regrouper(POINTS, emptyContrat())[1])
  expect(une).toBe(autre)
})

test('once something is known of somebody, each question that is left is told', () => {
  const contrat = emptyContrat()
  contrat.maitres.maitre1.prenom = 'Åsa'
  expect(regrouper(POINTS, contrat)).toBe(POINTS)
})

test('a block of which nothing is asked is left alone', () => {
  const sans = [point('apprenti.nom')]
  expect(regrouper(sans, emptyContrat())).toBe(sans)
})
