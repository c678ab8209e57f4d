import { expect, test } from 'vitest'
import { SECTIONS } from '../dispositifs/apprentissage/champs/sections.ts'
import { rankOf as rankIn } from './parcours.ts'

const rankOf = (chemin: string) => rankIn(SECTIONS, chemin)

test('fields rank as on the Cerfa, a block just before its fields', () => {
  const chemins = [
    'employeur.prive',
    'employeur.adresse.voie',
    'employeur.telephone',
    'apprenti.nir',
    'apprenti.representantLegal',
    'apprenti.representantLegal.nom',
    'maitres.maitre2',
    'maitres.maitre2.emploi',
    'contrat.base',
    'contrat.remuneration',
    'contrat.caisseRetraite',
    'formation.cfa.siret',
    'formation.faitA',
    'ailleurs',
  ]
  expect(chemins.toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual(chemins)
  expect(rankOf('contrat.remuneration.3.taux')).toBe(rankOf('contrat.remuneration'))
})
