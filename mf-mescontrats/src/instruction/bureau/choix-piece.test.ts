import type { Piece } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { firstPiece, nextPiece, splitPieces } from './choix-piece.ts'

const piece = (id: string, etat: Piece['etat'], obligatoire = true) =>
  ({ id, etat, obligatoire, versions: etat === 'attendue' ? [] : [{}] }) as unknown as Piece

const a = piece('a', 'conforme')
const b = piece('b', 'deposee')
const c = piece('c', 'attendue')
const d = piece('d', 'deposee')

it('opens on the first document that waits for a verdict', () => {
  expect(firstPiece([a, b, d])).toBe(b)
  expect(firstPiece([c, a])).toBe(a)
  expect(firstPiece([c])).toBe(c)
  expect(firstPiece([])).toBeUndefined()
})

it('goes to the next one that waits, then back to those skipped, and stops when all are judged', () => {
  expect(nextPiece([a, b, c, d], 'b')).toBe(d)
  expect(nextPiece([b, a, c], 'c')).toBe(b)
  expect(nextPiece([a, { ...b, etat: 'conforme' }], 'b')).toBeUndefined()
})

it('keeps out of the way what nobody requires and nobody sent', () => {
  const e = piece('e', 'attendue', false)
  expect(splitPieces([a, c, e])).toEqual({ aExaminer: [a, c], possibles: [e] })
})
