import type { Tri } from '@mon-espace/domain/api'

export type CleTri = 'maj_le' | 'date_debut' | 'tri_personne' | 'echeance'

/** Newest first for what happened, next first for what is due, A to Z for names; a minus reverses. */
const ORDRES: Readonly<Record<string, { readonly cle: CleTri; readonly sens: 'asc' | 'desc' }>> = {
  maj: { cle: 'maj_le', sens: 'desc' },
  debut: { cle: 'date_debut', sens: 'desc' },
  apprenti: { cle: 'tri_personne', sens: 'asc' },
  echeance: { cle: 'echeance', sens: 'asc' },
}

/** Sort key and direction of an order. */
export function ordreOf(tri: Tri) {
  const { cle, sens } = ORDRES[tri.replace('-', '')] ?? { cle: 'maj_le', sens: 'desc' }
  return { cle, sens: tri.startsWith('-') === (sens === 'asc') ? 'desc' : 'asc' } as const
}

/** Where a page begins: after the row of this sort key and rank. */
export interface Place {
  readonly cle: string
  readonly rang: number
}
