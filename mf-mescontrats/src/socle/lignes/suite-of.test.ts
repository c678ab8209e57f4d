import { expect, it } from 'vitest'
import { uneLigne } from '../../testing/exemples.ts'
import { suiteOf } from './suite-of.ts'

it.each([
  ['en_attente_pieces', ['convention_formation'], 'Convention de formation à déposer'],
  [
    'en_attente_pieces',
    ['cerfa_signe', 'convention_formation'],
    'Cerfa FA 13 signé et convention de formation à déposer',
  ],
  [
    'en_attente_pieces',
    ['cerfa_signe', 'rqth', 'identite'],
    'Cerfa FA 13 signé et 2 autres pièces à déposer',
  ],
  [
    'en_attente_pieces_complementaires',
    ['rqth'],
    'Justificatif de la qualité de travailleur handicapé à remplacer',
  ],
  ['en_cours_instruction', [], undefined],
] as const)('a dossier %s that lacks %j says « %s »', (etat, manquantes, dit) => {
  expect(suiteOf(uneLigne({ etat, manquantes: [...manquantes] }))).toBe(dit)
})

it('a draft is to be sent, not an article to be read', () => {
  const echeance = {
    code: 'transmission',
    libelle: 'Dossier complet à transmettre (art. D6224-1)',
    date: '2026-09-08',
    depassee: false,
    pour: 'entreprise' as const,
  }
  expect(suiteOf(uneLigne({ etat: 'brouillon', echeance }))).toBe('À valider, signer et transmettre')
})
