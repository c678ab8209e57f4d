import { appendJournal } from '../journal/journal.ts'
import { type Clock, instant } from '../store/clock.ts'
import type { TableCompte } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type IdentiteCompte, insertCompte, insertRattachement } from './comptes.ts'

/** An account opened by the operator or an administrator, not by sign-up: confirmed at once. */
export interface Ouverture {
  readonly identite: IdentiteCompte
  readonly hash: string
  readonly role: 'gestionnaire' | 'administrateur' | 'employeur'
  /** Establishment it is for; none for a case officer. */
  readonly etablissement: { readonly siren: string; readonly siret: string } | null
  /** The administrator who lets them in; the operator where none is named. */
  readonly par?: { readonly id: string; readonly nom: string }
}

/** Opens a confirmed, active account; undefined when the e-mail is already taken. */
export async function openCompte(
  trx: StoreWrite,
  clock: Clock,
  { identite, hash, role, etablissement, par }: Ouverture,
): Promise<TableCompte | undefined> {
  const compte = await insertCompte(trx, clock, identite, hash, role === 'gestionnaire')
  if (!compte) return undefined
  const now = instant(clock)
  await trx.updateTable('compte').set({ confirme_le: now }).where('id', '=', compte.id).execute()
  if (etablissement) {
    await insertRattachement(trx, clock, compte.id, etablissement)
    await trx
      .updateTable('rattachement')
      .set({ etat: 'actif', role, decide_le: now })
      .where('compte_id', '=', compte.id)
      .execute()
  }
  await appendJournal(trx, etablissement ? `entreprise:${etablissement.siren}` : 'service', {
    le: now,
    par: par?.nom ?? 'exploitant',
    parId: par?.id ?? null,
    role: par ? 'administrateur' : 'service',
    action: 'compte_ouvert',
    details: { compte: compte.id, role },
  })
  return { ...compte, confirme_le: now }
}
