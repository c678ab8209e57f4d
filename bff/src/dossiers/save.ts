import type { DateIso, Dispositif } from '@mon-espace/domain'
import type { Deps } from '../deps.ts'
import { countChange } from '../figures/compter.ts'
import { refus } from '../http/refus.ts'
import { requireVersion } from '../http/version.ts'
import { appendJournal } from '../journal/journal.ts'
import { changedColumns } from '../store/changed.ts'
import { instant, today } from '../store/clock.ts'
import { compiled } from '../store/compiled.ts'
import { compiledUpdate } from '../store/compiled-update.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { noteEtat } from '../webhooks/noter.ts'
import { type Auteur, fait } from './acteur.ts'
import { colonnesOf } from './colonnes.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { indexDossier, reindexDossier } from './mots-cles.ts'

/** What writing a dossier takes of the platform. */
export type Outils = Pick<Deps, 'clock' | 'config' | 'nirCipher' | 'donnees' | 'dispositifs' | 'outbox'>

/** Parts of a dossier whose last version is known, beside the sections of its contract. */
const PARTIES = ['pieces', 'etat', 'affectation', 'signature']

/** Every part written at version 1. */
export const firstVersions = ({ sections }: Dispositif): string =>
  JSON.stringify(Object.fromEntries([...Object.keys(sections), ...PARTIES].map((part) => [part, 1])))

const locked = compiled((db, { id }: { id: string }) =>
  db
    .updateTable('dossier')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .returningAll(),
)

/**
 * The dossier as it is now, kept from other writers until the transaction ends. With `ifMatch`, refused when it is not
 * that version any more.
 */
export async function lockDossier(
  trx: StoreWrite,
  id: string,
  ifMatch: number | null,
): Promise<TableDossier> {
  const [row] = await locked(trx, { id })
  if (!row) throw refus('introuvable')
  if (ifMatch !== null) requireVersion(row, ifMatch)
  return row
}

const writeChanged = compiledUpdate('dossier', 'id')

export type Changements = Partial<
  Pick<
    TableDossier,
    | 'numero'
    | 'etat'
    | 'manque'
    | 'siret'
    | 'contrat'
    | 'nir_scelle'
    | 'decision'
    | 'rupture'
    | 'avenant_base'
    | 'valide_le'
    | 'complet_le'
    | 'preavis_le'
    | 'gestionnaire_id'
    | 'signature'
  >
>

export interface Modification {
  /** `pieces`, `etat`, `affectation`, `signature`, or the name of a section. */
  readonly parties: readonly string[]
  readonly changements: Changements
  readonly acteur: Auteur
  readonly action: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Writes a change of a locked dossier: row, derived columns, search words and journal, one version further. */
export async function saveDossier(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  row: TableDossier,
  { parties, changements, acteur, action, details }: Modification,
): Promise<TableDossier> {
  const { clock } = outils
  const dispositif = dispositifOf(outils, row)
  // Whatever was said of its expiry, a draft that somebody writes in lives on.
  const next = { ...row, preavis_le: null, ...changements, version: row.version + 1, maj_le: instant(clock) }
  const contrat = maskedContrat(next)
  const versions = { ...JSON.parse(row.versions_sections) }
  for (const part of parties) versions[part] = next.version
  Object.assign(next, colonnesOf(dispositif, contrat, next, today(clock) as DateIso))
  next.versions_sections = JSON.stringify(versions)
  const { id } = row
  await writeChanged(trx, id, changedColumns(row, next))
  await countChange(trx, row, next)
  if (next.etat !== row.etat) await noteEtat(trx, outils, next)
  const before = next.contrat === row.contrat ? contrat : maskedContrat(row)
  await reindexDossier(trx, dispositif, { dossier: row, contrat: before }, { dossier: next, contrat })
  await appendJournal(trx, id, fait(clock, acteur, action, { version: next.version, ...details }))
  return next
}

/** Writes a new dossier at version 1. */
export async function insertDossier(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  row: TableDossier,
  contrat: Contrat,
  acteur: Auteur,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await trx.insertInto('dossier').values(row).execute()
  await countChange(trx, null, row)
  await indexDossier(trx, dispositifOf(outils, row), row, contrat)
  await appendJournal(trx, row.id, fait(outils.clock, acteur, 'dossier_cree', { version: 1, ...details }))
}
