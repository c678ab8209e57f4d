import { Motif, TypePiece } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { MOTIFS_REFUS, motifsNonConformite } from './motifs.ts'

it('offers reasons for every type of document, each sendable as it is', () => {
  for (const type of TypePiece.options) {
    const motifs = motifsNonConformite(type)
    expect(motifs.length, type).toBeGreaterThanOrEqual(3)
    expect(new Set(motifs).size, type).toBe(motifs.length)
    for (const motif of motifs) expect(Motif.parse(motif)).toBe(motif)
  }
})

it('refuses with an article, always', () => {
  for (const motif of MOTIFS_REFUS) expect(Motif.parse(motif)).toMatch(/\(art\. [LRD]\d{4}-\d/)
})
