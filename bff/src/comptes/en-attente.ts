import type { NouveauCompte } from '@mon-espace/domain/api'
import type { z } from 'zod'
import { type Clock, instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableInscription } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'

export type Inscription = z.output<typeof NouveauCompte>

/** Keeps a sign-up until its address is confirmed. */
export function insertInscription(
  trx: StoreWrite,
  clock: Clock,
  compteId: string,
  { civilite, nom, prenom, fonction, telephone, siret }: Inscription,
  hash: string,
): Promise<TableInscription> {
  return trx
    .insertInto('inscription')
    .values({
      id: newId(),
      compte_id: compteId,
      mot_de_passe: hash,
      civilite,
      nom,
      prenom,
      fonction: fonction || null,
      telephone,
      siret,
      cree_le: instant(clock),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The sign-ups of an account that wait for a confirmation, newest first. */
export function inscriptionsDe(db: Store, compteId: string): Promise<TableInscription[]> {
  return db
    .selectFrom('inscription')
    .selectAll()
    .where('compte_id', '=', compteId)
    .orderBy('cree_le', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/**
 * The hash that a password of this account is compared with: its own, or, until its address is confirmed, the one of the
 * newest sign-up, which opens nothing but tells whoever typed it that a confirmation is awaited. Null where there is none.
 */
export async function hashToCompare(
  db: Store,
  compte: { readonly id: string; readonly mot_de_passe: string } | undefined,
): Promise<string | null> {
  if (compte?.mot_de_passe) return compte.mot_de_passe
  const waiting = await inscriptionsDe(db, compte?.id ?? '')
  return waiting.find(({ mot_de_passe }) => mot_de_passe !== null)?.mot_de_passe ?? null
}

/** No sign-up may choose the password any more: whoever holds the mailbox has chosen it. */
export async function dropPasswords(trx: StoreWrite, compteId: string): Promise<void> {
  await trx.updateTable('inscription').set({ mot_de_passe: null }).where('compte_id', '=', compteId).execute()
}
