import type { Dossier, Piece } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { formerVerdict, isReversible, verdictRendu } from './verdict-rendu.ts'

const piece = (etat: Piece['etat'], motif: string | null = null, versions = 1) =>
  ({ id: 'a', etat, motif, versions: Array.from({ length: versions }) }) as unknown as Piece
const dossier = (version: number, a: Piece, droits = ['instruire']) =>
  ({ version, pieces: [a], droits }) as unknown as Dossier

const refusee = piece('non_conforme', 'Illisible')
const rendu = verdictRendu(piece('deposee'), dossier(4, refusee))

it('holds while the document stands as the verdict left it, whatever else was written', () => {
  expect(rendu && isReversible(rendu, dossier(9, refusee))).toBe(true)
})

it('says nothing of a reading that is older than the verdict', () => {
  expect(rendu && isReversible(rendu, dossier(3, piece('deposee')))).toBe(true)
})

it.each([
  ['judged again', dossier(5, piece('conforme'))],
  ['refused for another reason', dossier(5, piece('non_conforme', 'Page 2'))],
  ['sent again', dossier(5, piece('non_conforme', 'Illisible', 2))],
  ['of a dossier that is decided', dossier(5, refusee, [])],
  ['no longer asked for', { ...dossier(5, refusee), pieces: [] }],
])('is over for a document %s', (_, now) => {
  expect(rendu && isReversible(rendu, now)).toBe(false)
})

it('goes back to what was said before, nothing at first', () => {
  expect(rendu && formerVerdict(rendu)).toEqual({ conforme: null, motif: '' })
  const before = verdictRendu(refusee, dossier(6, piece('conforme')))
  expect(before && formerVerdict(before)).toEqual({ conforme: false, motif: 'Illisible' })
  expect(verdictRendu(refusee, { ...dossier(6, refusee), pieces: [] })).toBeUndefined()
})
