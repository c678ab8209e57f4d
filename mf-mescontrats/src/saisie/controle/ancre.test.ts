import { expect, it } from 'vitest'
import { APPRENTISSAGE } from '../dispositifs/apprentissage/parcours.ts'
import { anchorOf } from './ancre.ts'

const champs = [
  'apprenti.prenom',
  'apprenti.representantLegal.nom',
  'contrat.base',
  'contrat.type',
  'contrat.remuneration.0.taux',
]

it.each([
  ['apprenti.prenom', 'apprenti.prenom'],
  ['apprenti.representantLegal', 'apprenti.representantLegal.nom'],
  ['apprenti.representantLegal.adresse.voie', 'apprenti.representantLegal.nom'],
  ['contrat.remuneration', 'contrat.remuneration.0.taux'],
  ['contrat.remuneration.0.debut', 'contrat.remuneration.0.taux'],
  ['contrat.precedent.niveau', 'contrat.type'],
  ['contrat.inconnu', 'contrat.base'],
  ['formation.faitA', undefined],
])('tells %s at %s', (chemin, attendu) =>
  expect(anchorOf(chemin, champs, APPRENTISSAGE.repondants)).toBe(attendu),
)
