import { advance } from '../store/compteur.ts'
import type { StoreWrite } from '../store/store.ts'

/** The counter that dossiers are ranked by as they are made. */
const COMPTEUR_RANGS = 'dossiers'

/** The ranks of so many new dossiers: what indexes end with, an id being eight times as long. */
export async function takeRangs(trx: StoreWrite, combien: number): Promise<number[]> {
  const last = await advance(trx, COMPTEUR_RANGS, combien)
  return Array.from({ length: combien }, (_, i) => last - combien + 1 + i)
}
