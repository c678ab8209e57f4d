import type { EtatDossier, Tri } from '@mon-espace/domain/api'
import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'
import type { Connecte } from '../sessions/connecte.ts'
import type { Magasin } from '../store/magasin.ts'
import type { Schema } from '../store/schema.ts'

/** What narrows a list of dossiers. */
export interface Choix {
  readonly etat?: EtatDossier | undefined
  readonly type?: string | undefined
  readonly siret?: string | undefined
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

/** What the person may see: the dossiers of their enterprises; for a case officer, all from validation on. */
function visibleTo(eb: ExpressionBuilder<Schema, 'dossier'>, caller: Connecte) {
  const sirens = caller.droits.map((d) => d.siren)
  const valide = eb('numero', 'is not', null)
  if (caller.gestionnaire && sirens.length === 0) return valide
  const own = eb('siren', 'in', sirens)
  return caller.gestionnaire ? eb.or([own, valide]) : own
}

/** True when the person has rights on nothing. */
export const seesNothing = (caller: Connecte): boolean => !caller.gestionnaire && caller.droits.length === 0

/** The dossiers that the person may see (they must see something) and that these filters keep. */
export function chosenDossiers(db: Magasin, caller: Connecte, { etat, type, siret }: Choix) {
  let query = db.selectFrom('dossier').where((eb) => visibleTo(eb, caller))
  if (etat !== undefined) query = query.where('etat', '=', etat)
  if (type !== undefined) query = query.where('type', '=', type)
  if (siret !== undefined) query = query.where('siret', '=', siret)
  return query
}

/** The same in an order, after the row whose sort key and id are given. */
export function inOrder<O>(
  query: SelectQueryBuilder<Schema, 'dossier', O>,
  tri: Tri,
  after: { readonly cle: string; readonly id: string } | null,
) {
  const { cle, sens } = ordreOf(tri)
  const beyond = sens === 'asc' ? '>' : '<'
  const rest = after
    ? query.where((eb) => eb(eb.refTuple(cle, 'id'), beyond, eb.tuple(after.cle, after.id)))
    : query
  return rest.orderBy(cle, sens).orderBy('id', sens)
}
