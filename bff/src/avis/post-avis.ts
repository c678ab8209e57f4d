import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre, type Retenue } from '../courriels/outbox.ts'
import type { Destinataire } from '../dossiers/notify.ts'
import { type Clock, instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { thoseWho } from './avis.ts'

/**
 * Tells people what happens to a dossier: at once, or in their mail of the day where they chose so, of which its subject is then
 * a line.
 */
export async function postAvis(
  trx: StoreWrite,
  clock: Clock,
  to: readonly Destinataire[],
  { id }: Pick<TableDossier, 'id'>,
  lettre: Lettre,
  retenue: Retenue | null = null,
): Promise<void> {
  const quotidiens = await thoseWho(
    trx,
    to.map((one) => one.id),
    { dossiers: 'quotidien' },
  )
  const aussitot = to.filter((one) => !quotidiens.has(one.id)).map(({ email }) => email)
  if (aussitot.length > 0) await postLettre(trx, clock, aussitot, lettre, retenue)
  for (const compte of quotidiens)
    await trx
      .insertInto('nouvelle')
      .values({
        id: newId(),
        compte_id: compte,
        dossier_id: id,
        sujet: lettre.sujet,
        partir_le: retenue?.partir_le ?? instant(clock),
        objet: retenue?.objet ?? null,
        nouvelles: retenue?.nouvelles ?? null,
      })
      .execute()
}
