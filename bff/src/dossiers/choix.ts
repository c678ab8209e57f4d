import type { Affectation, EtatDossier, FiltresDossiers, Tri } from '@mon-espace/domain/api'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Deps } from '../deps.ts'
import { sirensOfGuichet } from '../entreprises/guichets.ts'
import type { Connecte } from '../sessions/connecte.ts'
import type { Magasin } from '../store/magasin.ts'
import type { Schema, TableDossier } from '../store/schema.ts'

/** What narrows a list of dossiers. */
export interface Choix {
  readonly etat?: EtatDossier | undefined
  readonly type?: string | undefined
  readonly siret?: string | undefined
  readonly affectation?: Affectation | undefined
  /** Enterprises to keep, of those one may see. */
  readonly sirens?: readonly string[] | undefined
}

/** Filters as the call gives them: a desk stands for the enterprises it serves. */
export async function readChoix(
  { db, donnees }: Pick<Deps, 'db' | 'donnees'>,
  { guichet, ...choix }: Omit<FiltresDossiers, 'tri'>,
): Promise<Choix> {
  return guichet === undefined ? choix : { ...choix, sirens: await sirensOfGuichet(db, donnees, guichet) }
}

type CleTri = 'maj_le' | 'date_debut' | 'tri_apprenti' | 'echeance'

/** Newest first for what happened, next first for what is due, A to Z for names; a minus reverses. */
const ORDRES: Readonly<Record<string, { readonly cle: CleTri; readonly sens: 'asc' | 'desc' }>> = {
  maj: { cle: 'maj_le', sens: 'desc' },
  debut: { cle: 'date_debut', sens: 'desc' },
  apprenti: { cle: 'tri_apprenti', sens: 'asc' },
  echeance: { cle: 'echeance', sens: 'asc' },
}

/** Sort key and direction of an order. */
export function ordreOf(tri: Tri) {
  const { cle, sens } = ORDRES[tri.replace('-', '')] ?? { cle: 'maj_le', sens: 'desc' }
  return { cle, sens: tri.startsWith('-') === (sens === 'asc') ? 'desc' : 'asc' } as const
}

/** What the person may see, each part walked in the order of its own index: an enterprise, or all that was validated. */
type Part = 'valides' | { readonly siren: string; readonly jamaisValides: boolean }

/** The parts of what a person may see; none when they have rights on nothing. */
function partsOf({ gestionnaire, droits }: Connecte): Part[] {
  const own = droits.map(({ siren }) => ({ siren, jamaisValides: gestionnaire }))
  return gestionnaire ? ['valides', ...own] : own
}

function partQuery(db: Magasin, caller: Connecte, part: Part, choix: Choix, gathered: boolean) {
  const { etat, type, siret, affectation, sirens } = choix
  let query = db.selectFrom('dossier')
  if (part === 'valides') query = query.where('numero', 'is not', null)
  // A few dossiers gathered by a rare word are looked up one by one: the index of the enterprise would walk all of its own.
  else query = query.where(gathered ? sql<string>`siren || ''` : 'siren', '=', part.siren)
  if (part !== 'valides' && part.jamaisValides) query = query.where('numero', 'is', null)
  if (etat !== undefined) query = query.where('etat', '=', etat)
  if (type !== undefined) query = query.where('type', '=', type)
  if (siret !== undefined) query = query.where('siret', '=', siret)
  if (affectation === 'moi') query = query.where('gestionnaire_id', '=', caller.compteId)
  if (affectation === 'aucune') query = query.where('gestionnaire_id', 'is', null)
  // Not by an index: gathering all the dossiers of many enterprises to sort them costs more than to pass over some.
  if (sirens !== undefined && sirens.length > 0)
    query = query.where(sql<string>`siren || ''`, 'in', [...sirens])
  // PostgreSQL takes no empty list.
  if (sirens?.length === 0) query = query.where((eb) => eb.lit(false))
  return query
}

/** Where a page begins: after the row of this sort key and id. */
export interface Place {
  readonly cle: string
  readonly id: string
}

interface Page<C> {
  readonly tri: Tri
  readonly after: Place | null
  readonly limite: number
  /** Columns to read, beside the id and the four sort keys. */
  readonly colonnes: readonly C[]
}

type Base = 'id' | CleTri

/** Narrows a part further: the words of a search. */
interface Refine {
  readonly conditions: (eb: ExpressionBuilder<Schema, 'dossier'>) => readonly Expression<SqlBool>[]
  /** They name the dossiers, few of them, rather than tell which to pass over. */
  readonly gathered: boolean
}

const SANS_MOTS: Refine = { conditions: () => [], gathered: false }

/** Some rows of what a person may see and the filters keep, in an order, from a place on. */
export async function readRows<C extends keyof TableDossier>(
  db: Magasin,
  caller: Connecte,
  choix: Choix,
  { tri, after, limite, colonnes }: Page<C>,
  refine: Refine = SANS_MOTS,
): Promise<Pick<TableDossier, C | Base>[]> {
  const { cle, sens } = ordreOf(tri)
  const read = (part: Part) => {
    const all = partQuery(db, caller, part, choix, refine.gathered)
      .select(['id', 'maj_le', 'date_debut', 'tri_apprenti', 'echeance'])
      .select([...colonnes])
      .where((eb) => eb.and([...refine.conditions(eb)]))
    const beyond = sens === 'asc' ? '>' : '<'
    const rest = after
      ? all.where((eb) => eb(eb.refTuple(cle, 'id'), beyond, eb.tuple(after.cle, after.id)))
      : all
    const rows: Promise<unknown[]> = rest.orderBy(cle, sens).orderBy('id', sens).limit(limite).execute()
    return rows as Promise<Pick<TableDossier, C | Base>[]>
  }
  const parts = partsOf(caller)
  const [first] = parts
  if (first !== undefined && parts.length === 1) return read(first)
  // One engine sorts all rows of several enterprises to give the first: each gives its own first, merged here.
  const found = (await Promise.all(parts.map(read))).flat()
  const sign = sens === 'asc' ? 1 : -1
  const keyOf = (row: (typeof found)[number]) => (row as Pick<TableDossier, Base>)[cle]
  const idOf = (row: (typeof found)[number]) => (row as Pick<TableDossier, Base>).id
  const compare = (a: string, b: string) => (a < b ? -sign : a > b ? sign : 0)
  return found.sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(idOf(a), idOf(b))).slice(0, limite)
}
