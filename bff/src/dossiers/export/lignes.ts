import type { Tri } from '@mon-espace/domain/api'
import type { Connecte } from '../../acces/connecte.ts'
import { breathe } from '../../breathe.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import { type Choix, readRows } from '../choix.ts'
import { ordreOf, type Place } from '../ordre.ts'
import { createIdSet } from './deja-donnes.ts'

const COLONNES = [
  'id',
  'numero',
  'type',
  'etat',
  'siret',
  'denomination',
  'contrat',
  'tri_personne',
  'date_debut',
  'echeance',
  'suivi',
  'decision',
  'maj_le',
  'valide_le',
  'complet_le',
] as const

/** What an exported row is made from; the sealed NIR is not even read. */
export type LigneExport = Pick<TableDossier, (typeof COLONNES)[number]>

/** Few: contracts that die young cost the garbage collector nothing (100 a page take twice as long, and more memory). */
const PAR_PAGE = 25

/** What else waits runs at least this often. */
const SOUFFLE_MS = 10

/** Pages of what a person may see, in an order, from a place on. Each page is its own short read. */
async function* walk(
  db: Store,
  caller: Connecte,
  choix: Choix,
  tri: Tri,
  from: Place | null,
): AsyncGenerator<LigneExport[]> {
  const { cle } = ordreOf(tri)
  let after = from
  let breathed = performance.now()
  while (true) {
    const page = { tri, after, limite: PAR_PAGE, colonnes: COLONNES }
    const rows: LigneExport[] = await readRows(db, caller, choix, page)
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAR_PAGE) return
    after = { cle: last[cle], id: last.id }
    if (performance.now() - breathed < SOUFFLE_MS) continue
    await breathe()
    breathed = performance.now()
  }
}

/**
 * Every dossier the person may see and the filters keep, in pages, in the order of the list. A slow download holds no
 * snapshot of the store: what a write moves meanwhile out of the way of the walk (`depuis`: written since this instant) is
 * given at the end, and nothing is given twice.
 */
export async function* exportPages(
  db: Store,
  caller: Connecte,
  { tri = 'maj', ...choix }: Choix & { readonly tri?: Tri | undefined },
  {
    depuis,
    lignes,
    signal,
  }: { readonly depuis: string; readonly lignes: number; readonly signal: AbortSignal },
): AsyncGenerator<LigneExport[]> {
  const given = createIdSet(lignes)
  for (const pages of [
    walk(db, caller, choix, tri, null),
    walk(db, caller, choix, '-maj', { cle: depuis, id: '' }),
  ])
    for await (const page of pages) {
      signal.throwIfAborted()
      const rows = page.filter(({ id }) => given.add(id))
      if (rows.length > 0) yield rows
    }
}
