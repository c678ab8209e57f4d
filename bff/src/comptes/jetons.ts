import { refus } from '../http/refus.ts'
import type { Clock } from '../store/clock.ts'
import { instant, instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableJeton } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'
import type { Store } from '../store/store.ts'

/** What a token is good for; an invitation chooses a password like a reset, for longer. */
export type Usage = 'confirmation' | 'activation' | 'reinitialisation' | 'invitation'

const HEURE = 3600
/** How long each kind of mail link is good for, in seconds. */
const DUREES: Readonly<Record<Usage, number>> = {
  confirmation: 48 * HEURE,
  activation: 30 * 24 * HEURE,
  reinitialisation: HEURE,
  invitation: 24 * HEURE,
}

/** What a token is about, beside the account. */
type Objet = Partial<Pick<TableJeton, 'rattachement_id' | 'inscription_id' | 'destinataire_id'>>

/** A new token for a mail link: the store keeps its hash, the mail alone has the token. */
export async function createJeton(
  db: Store,
  clock: Clock,
  usage: Usage,
  compteId: string,
  objet: Objet = {},
): Promise<string> {
  const jeton = newSecret()
  await db
    .insertInto('jeton')
    .values({
      empreinte: empreinte(jeton),
      usage,
      compte_id: compteId,
      rattachement_id: null,
      inscription_id: null,
      destinataire_id: null,
      ...objet,
      cree_le: instant(clock),
      expire_le: instantIn(clock, DUREES[usage]),
      utilise_le: null,
    })
    .execute()
  return jeton
}

/** The token of a link: 404 when it was never given or has been used, 410 when it is past its time. */
export async function readJeton(
  db: Store,
  clock: Clock,
  usage: Usage | readonly Usage[],
  jeton: string,
): Promise<TableJeton> {
  const row = await db
    .selectFrom('jeton')
    .selectAll()
    .where('empreinte', '=', empreinte(jeton))
    .where('usage', 'in', typeof usage === 'string' ? [usage] : [...usage])
    .executeTakeFirst()
  if (!row || row.utilise_le !== null) throw refus('jeton_inconnu')
  if (row.expire_le <= instant(clock)) throw refus('jeton_expire')
  return row
}

/** Uses a token up, and every other one given for the same thing. False when somebody else was faster. */
export async function useJeton(db: Store, clock: Clock, row: TableJeton): Promise<boolean> {
  const used = await db
    .updateTable('jeton')
    .set({ utilise_le: instant(clock) })
    .where('empreinte', '=', row.empreinte)
    .where('utilise_le', 'is', null)
    .executeTakeFirst()
  await cancelJetons(db, clock, row.usage as Usage, row.compte_id, { rattachement_id: row.rattachement_id })
  return used.numUpdatedRows === 1n
}

/** Makes every open token of one kind, or of one thing, useless (a new one replaces them, or the matter is settled). */
export async function cancelJetons(
  db: Store,
  clock: Clock,
  usage: Usage,
  compteId: string,
  { rattachement_id = null, inscription_id = null }: Objet = {},
): Promise<void> {
  await db
    .updateTable('jeton')
    .set({ utilise_le: instant(clock) })
    .where('usage', '=', usage)
    .where('compte_id', '=', compteId)
    .where('utilise_le', 'is', null)
    .$if(rattachement_id !== null, (open) => open.where('rattachement_id', '=', rattachement_id))
    .$if(inscription_id !== null, (open) => open.where('inscription_id', '=', inscription_id))
    .execute()
}

/** Links that let somebody choose a password. */
export const MOT_DE_PASSE: readonly Usage[] = ['reinitialisation', 'invitation']
