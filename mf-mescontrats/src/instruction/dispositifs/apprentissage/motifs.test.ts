import { Motif, TypePiece } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { motifsNonConformite } from '../examen-dispositif.ts'
import { MOTIFS_PIECES, MOTIFS_REFUS } from './motifs.ts'

it('offers reasons for every type of document, each sendable as it is', () => {
  for (const type of TypePiece.options.filter((one) => one in MOTIFS_PIECES)) {
    const motifs = motifsNonConformite('apprentissage', type)
    expect(motifs.length, type).toBeGreaterThanOrEqual(3)
    expect(new Set(motifs).size, type).toBe(motifs.length)
    for (const motif of motifs) expect(Motif.parse(motif)).toBe(motif)
  }
})

it('refuses with an article, always', () => {
  for (const motif of MOTIFS_REFUS) expect(Motif.parse(motif)).toMatch(/\(art\. [LRD]\d{4}-\d/)
})

it('refuses what came late, and a mission that is too short', () => {
  expect(MOTIFS_REFUS.filter((motif) => /D6224-1 |L6226-1 /.test(motif))).toHaveLength(2)
})
