import type { DateIso } from '@mon-espace/domain'
import type { FiltresDossiers, LigneDossier } from '@mon-espace/domain/api'
import { actingRole, type Connecte } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { today } from '../store/clock.ts'
import { gestionnairesOf } from './assign.ts'
import { readChoix } from './choix.ts'
import { readCurseur, writeCurseur } from './curseur.ts'
import { ordreOf } from './ordre.ts'
import { findRows } from './recherche/question.ts'
import { type LigneRow, ligneView } from './vue.ts'

export interface Recherche extends FiltresDossiers {
  readonly q?: string | undefined
  readonly limite?: number | undefined
  readonly curseur?: string | undefined
}

const LIMITE = 25

const COLONNES = [
  'numero',
  'version',
  'type',
  'etat',
  'siret',
  'denomination',
  'personne',
  'date_fin',
  'suivi',
  'diplome',
  'manque',
  'complet_le',
  'gestionnaire_id',
  'signature',
  'depot',
  'siren',
  'avenant',
  'non_lus_entreprise',
  'non_lus_operateur',
] as const satisfies readonly (keyof LigneRow)[]

/** One page of the dossiers the person may see: filters, words, order, keyset. */
export async function listDossiers(
  deps: Pick<Deps, 'db' | 'clock' | 'donnees' | 'dispositifs'>,
  caller: Connecte,
  { q = '', tri = 'maj', limite = LIMITE, curseur, ...filtres }: Recherche,
): Promise<{ elements: LigneDossier[]; suivant: string | null }> {
  const { db, clock, donnees } = deps
  const { cle } = ordreOf(tri)
  const after = curseur === undefined ? null : readCurseur(curseur, tri)
  const choix = await readChoix({ db, donnees }, filtres)
  const wanted = { tri, after, limite: limite + 1, colonnes: COLONNES }
  const rows: LigneRow[] = await findRows(db, caller, q, choix, wanted)
  const page = rows.slice(0, limite)
  const gestionnaires = await gestionnairesOf(db, page)
  const last = page.at(-1)
  const more = rows.length > limite && last !== undefined
  const aujourdhui = today(clock) as DateIso
  return {
    elements: page.map((row) => ligneView(deps, row, actingRole(caller, row), gestionnaires, aujourdhui)),
    suivant: more ? writeCurseur({ tri, cle: last[cle], rang: last.rang }) : null,
  }
}
