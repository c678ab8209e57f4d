import type { DateIso } from '@mon-espace/domain'
import type { LigneDossier, Tri } from '@mon-espace/domain/api'
import type { Connecte } from '../sessions/connecte.ts'
import { type Clock, today } from '../store/clock.ts'
import type { Magasin } from '../store/magasin.ts'
import { type Choix, chosenDossiers, inOrder, ordreOf, seesNothing } from './choix.ts'
import { readCurseur, writeCurseur } from './curseur.ts'
import { hasMot, readQuestion } from './recherche-mots.ts'
import { type LigneRow, ligneView } from './vue.ts'

export interface Recherche extends Choix {
  readonly q?: string | undefined
  readonly tri?: Tri | undefined
  readonly limite?: number | undefined
  readonly curseur?: string | undefined
}

const LIMITE = 25

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

/** One page of the dossiers the person may see: filters, words, order, keyset. */
export async function listDossiers(
  db: Magasin,
  clock: Clock,
  caller: Connecte,
  { q = '', etat, type, tri = 'maj', siret, limite = LIMITE, curseur }: Recherche,
): Promise<{ elements: LigneDossier[]; suivant: string | null }> {
  if (seesNothing(caller)) return { elements: [], suivant: null }
  const { cle } = ordreOf(tri)
  const after = curseur === undefined ? null : readCurseur(curseur, tri)
  let query = chosenDossiers(db, caller, { etat, type, siret }).select([...COLONNES])
  for (const mot of await readQuestion(db, q, caller))
    query = query.where((eb) => hasMot(eb, db, mot, caller))
  const rows: LigneRow[] = await inOrder(query, tri, after)
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
