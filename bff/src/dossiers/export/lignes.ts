import type { Tri } from '@mon-espace/domain/api'
import type { Connecte } from '../../acces/connecte.ts'
import { breathe } from '../../breathe.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import type { Choix, Ligne } from '../choix.ts'
import { ordreOf, type Place } from '../ordre.ts'
import { findRows } from '../recherche/question.ts'
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
  'avenant',
  'manque',
  'cree_par',
  'suivi_par',
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

/** What is exported: the words, none for the whole list, and who waits for it. */
export interface Demande {
  readonly db: Store
  readonly caller: Connecte
  readonly q: string
  readonly choix: Choix
  readonly tri: Tri
  readonly signal: AbortSignal
}

/** Pages of what a person may see and the words find, in an order, from a place on. Each page is its own short read. */
export async function* walk<C extends keyof TableDossier>(
  { db, caller, q, choix, tri }: Omit<Demande, 'signal'>,
  {
    from,
    limite,
    colonnes,
  }: { readonly from: Place | null; readonly limite: number; readonly colonnes: readonly C[] },
): AsyncGenerator<Ligne<C>[]> {
  const { cle } = ordreOf(tri)
  let after = from
  let breathed = performance.now()
  while (true) {
    const page = { tri, after, limite, colonnes }
    const rows: Ligne<C>[] = await findRows(db, caller, q, choix, page)
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < limite) return
    after = { cle: last[cle], rang: last.rang }
    if (performance.now() - breathed < SOUFFLE_MS) continue
    await breathe()
    breathed = performance.now()
  }
}

/**
 * Every dossier the person may see, and the filters and words keep, in pages, in the order of the list. A slow download
 * holds no snapshot of the store: what a write moves meanwhile out of the way of the walk (`depuis`: written since this
 * instant) is given at the end, and nothing is given twice.
 */
export async function* exportPages(
  demande: Demande,
  { depuis, lignes }: { readonly depuis: string; readonly lignes: number },
): AsyncGenerator<LigneExport[]> {
  const given = createIdSet(lignes)
  const read = { limite: PAR_PAGE, colonnes: COLONNES }
  for (const pages of [
    walk(demande, { ...read, from: null }),
    walk({ ...demande, tri: '-maj' }, { ...read, from: { cle: depuis, rang: 0 } }),
  ])
    for await (const page of pages) {
      demande.signal.throwIfAborted()
      const rows = page.filter(({ id }) => given.add(id))
      if (rows.length > 0) yield rows
    }
}
