import type { ActionDossier } from '@mon-espace/domain'
import { applyTransition } from '@mon-espace/domain'
import type { EtatDossier } from '@mon-espace/domain/api'
import { countChange } from '../figures/compter.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { empreintesOf } from '../pieces/retirer.ts'
import { voidSignature } from '../signature/finir.ts'
import { occupy, octetsOf } from '../store/occupation.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Acteur, fait } from './acteur.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'
import { clesTiersOf, dropTiers } from './tiers/keep.ts'

/** The state an action leads to, or the refusal that says why it cannot happen. */
export function requireTransition(
  etat: string,
  action: ActionDossier,
  acteur: Pick<Acteur, 'role'>,
): EtatDossier {
  const next = applyTransition(etat as EtatDossier, action, acteur.role)
  if (next.ok) return next.etat
  throw refus(next.refus === 'role' ? 'role_insuffisant' : 'transition_impossible')
}

interface Mouvement {
  readonly id: string
  readonly ifMatch: number | null
  readonly action: 'corriger' | 'annuler'
  readonly motif: string
}

const ACTIONS = { corriger: 'correction_demandee', annuler: 'dossier_annule' } as const

/** Back to draft to correct something, or cancelled: always with a reason, kept in the journal. */
export async function moveDossier(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  acteur: Acteur,
  { id, ifMatch, action, motif }: Mouvement,
): Promise<TableDossier> {
  const row = await lockDossier(trx, id, ifMatch)
  const etat = requireTransition(row.etat, action, acteur)
  const { signature, ...tombees } = await voidSignature(trx, outils, row, action)
  return saveDossier(trx, outils, row, {
    parties: ['etat'],
    changements: { etat, complet_le: null, signature },
    acteur,
    action: ACTIONS[action],
    details: { motif, ...tombees },
  })
}

/** Refuses to delete what was validated once, were it a draft again. */
export function requireNeverValidated(row: Pick<TableDossier, 'etat' | 'numero'>): void {
  if (row.etat !== 'brouillon' || row.numero !== null) throw refus('dossier_fige')
}

/**
 * Deletes a draft that was never validated; the journal keeps that there was one.
 * @returns hashes of its files, for `removeUnused` once this is committed
 */
export async function deleteDossier(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  acteur: Acteur,
  { id, ifMatch }: { id: string; ifMatch: number | null },
): Promise<string[]> {
  const row = await lockDossier(trx, id, ifMatch)
  requireNeverValidated(row)
  const empreintes = await empreintesOf(trx, id)
  await occupy(trx, row.siren, -(await octetsOf(trx, id)))
  const cles = await clesTiersOf(trx, row.rang)
  await trx.deleteFrom('dossier').where('id', '=', id).execute()
  await countChange(trx, row, null)
  await dropTiers(trx, row.siren, cles)
  await appendJournal(trx, id, fait(clock, acteur, 'dossier_supprime', { version: row.version }))
  return empreintes
}
