import { expect, it } from 'vitest'
import { emptyContratOf } from '../champs/vide.ts'
import { TYPES_PIECE } from '../dossiers/pieces.ts'
import { DISPOSITIFS } from './dispositifs.ts'
import { libellePiece } from './libelle-piece.ts'

it('names a document as the dossiers of its kind list it', () => {
  for (const dispositif of DISPOSITIFS.values())
    for (const { type, libelle } of dispositif.piecesAttendues(emptyContratOf(dispositif.sections)))
      expect(libellePiece(type, dispositif.code)).toBe(libelle)
})

it('names the signed contract by its form, and every other document alike in each kind', () => {
  const noms = ['apprentissage', 'professionnalisation'].map((code) => libellePiece('cerfa_signe', code))
  expect(noms).toEqual(['Cerfa FA 13 signé', 'Cerfa EJ 20 signé'])
  for (const type of TYPES_PIECE.filter((one) => one !== 'cerfa_signe'))
    expect(libellePiece(type, 'apprentissage')).toBe(libellePiece(type))
})

it('says no form where several kinds are counted together, or where one has none', () => {
  expect([libellePiece('cerfa_signe'), libellePiece('cerfa_signe', 'stage')]).toEqual([
    'Cerfa signé',
    'Cerfa signé',
  ])
})
