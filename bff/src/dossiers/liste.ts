import type { DateIso } from '@mon-espace/domain'
import type { EtatDossier, LigneDossier, Tri } from '@mon-espace/domain/api'
import type { ExpressionBuilder } from 'kysely'
import type { Connecte } from '../sessions/connecte.ts'
import { type Clock, today } from '../store/clock.ts'
import type { Magasin } from '../store/magasin.ts'
import type { Schema } from '../store/schema.ts'
import { readCurseur, writeCurseur } from './curseur.ts'
import { hasMot, readQuestion } from './recherche-mots.ts'
import { type LigneRow, ligneView } from './vue.ts'

export interface Recherche {
  readonly q?: string | undefined
  readonly etat?: EtatDossier | undefined
  readonly type?: string | undefined
  readonly tri?: Tri | undefined
  readonly siret?: string | undefined
  readonly limite?: number | undefined
  readonly curseur?: string | undefined
}

const LIMITE = 25

type CleTri = 'maj_le' | 'date_debut' | 'tri_apprenti' | 'echeance'

/** Newest first for what happened, next first for what is due, A to Z for names; a minus reverses. */
const ORDRES: Readonly<Record<string, { readonly cle: CleTri; readonly sens: 'asc' | 'desc' }>> = {
  maj: { cle: 'maj_le', sens: 'desc' },
  debut: { cle: 'date_debut', sens: 'desc' },
  apprenti: { cle: 'tri_apprenti', sens: 'asc' },
  echeance: { cle: 'echeance', sens: 'asc' },
}

function ordreOf(tri: Tri) {
  const { cle, sens } = ORDRES[tri.replace('-', '')] ?? { cle: 'maj_le', sens: 'desc' }
  return { cle, sens: tri.startsWith('-') === (sens === 'asc') ? 'desc' : 'asc' } as const
}

const COLONNES = [
  'id',
  'numero',
  'type',
  'formulaire',
  'schema_version',
  'etat',
  'version',
  'siren',
  'siret',
  'denomination',
  'nir_scelle',
  'versions_sections',
  'apprenti',
  'tri_apprenti',
  'date_debut',
  'date_fin',
  'echeance',
  'suivi',
  'dossier_initial_id',
  'demande_id',
  'decision',
  'cree_par',
  'cree_le',
  'maj_le',
  'valide_le',
  'complet_le',
  'preavis_le',
] as const

/** What the person may see: the dossiers of their enterprises; for a case officer, all from validation on. */
function visibleTo(eb: ExpressionBuilder<Schema, 'dossier'>, caller: Connecte) {
  const sirens = caller.droits.map((d) => d.siren)
  const valide = eb('numero', 'is not', null)
  if (caller.gestionnaire && sirens.length === 0) return valide
  const own = eb('siren', 'in', sirens)
  return caller.gestionnaire ? eb.or([own, valide]) : own
}

/** One page of the dossiers the person may see: filters, words, order, keyset. */
export async function listDossiers(
  db: Magasin,
  clock: Clock,
  caller: Connecte,
  { q = '', etat, type, tri = 'maj', siret, limite = LIMITE, curseur }: Recherche,
): Promise<{ elements: LigneDossier[]; suivant: string | null }> {
  if (!caller.gestionnaire && caller.droits.length === 0) return { elements: [], suivant: null }
  const { cle, sens } = ordreOf(tri)
  const after = curseur === undefined ? null : readCurseur(curseur, tri)
  let query = db
    .selectFrom('dossier')
    .select([...COLONNES])
    .where((eb) => visibleTo(eb, caller))
  if (etat !== undefined) query = query.where('etat', '=', etat)
  if (type !== undefined) query = query.where('type', '=', type)
  if (siret !== undefined) query = query.where('siret', '=', siret)
  for (const mot of await readQuestion(db, q, caller))
    query = query.where((eb) => hasMot(eb, db, mot, caller))
  if (after) {
    const beyond = sens === 'asc' ? '>' : '<'
    query = query.where((eb) => eb(eb.refTuple(cle, 'id'), beyond, eb.tuple(after.cle, after.id)))
  }
  const rows: LigneRow[] = await query
    .orderBy(cle, sens)
    .orderBy('id', sens)
    .limit(limite + 1)
    .execute()
  const page = rows.slice(0, limite)
  const last = page.at(-1)
  const more = rows.length > limite && last !== undefined
  return {
    elements: page.map((row) => ligneView(row, today(clock) as DateIso)),
    suivant: more ? writeCurseur({ tri, cle: last[cle], id: last.id }) : null,
  }
}
