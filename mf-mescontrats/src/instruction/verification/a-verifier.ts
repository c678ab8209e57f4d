import { CALLS, type TypePiece } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** What is kept of a dossier of the selection, of which there may be a thousand. */
export interface AVerifier {
  readonly id: string
  /** Its documents that wait for a verdict, and their names. */
  readonly pieces: readonly { readonly type: TypePiece; readonly libelle: string }[]
}

/** Reads which documents of a dossier wait for a verdict of the case officer. */
export async function readAVerifier(id: string): Promise<AVerifier> {
  const { pieces, droits } = await call(CALLS.readDossier, { params: { id } })
  const attendent = droits.includes('instruire') ? pieces.filter(({ etat }) => etat === 'deposee') : []
  return { id, pieces: attendent.map(({ type, libelle }) => ({ type, libelle })) }
}

/** The types that wait, each with its dossiers, the most frequent first. */
export function typesOf(
  lus: readonly AVerifier[],
): { type: TypePiece; libelle: string; ids: readonly string[] }[] {
  const types = new Map<TypePiece, { type: TypePiece; libelle: string; ids: string[] }>()
  for (const { id, pieces } of lus)
    for (const { type, libelle } of pieces) {
      const known = types.get(type) ?? { type, libelle, ids: [] }
      known.ids.push(id)
      types.set(type, known)
    }
  return [...types.values()].sort((a, b) => b.ids.length - a.ids.length)
}

/** The next rank to look at: after this one, then from the start; null when none is left. */
export function nextRang(
  ids: readonly string[],
  rang: number,
  isDone: (id: string) => boolean,
): number | null {
  for (let pas = 1; pas <= ids.length; pas += 1) {
    const i = (rang + pas) % ids.length
    if (!isDone(ids[i] ?? '')) return i
  }
  return null
}
