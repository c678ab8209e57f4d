import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

const SANS_ECHEANCE = '9999-12-31'

async function up(db: Kysely<Schema>): Promise<void> {
  await db
    .updateTable('dossier')
    .set({ echeance: sql<string>`substr(maj_le, 1, 10)` })
    .where('etat', '=', 'brouillon')
    .where('echeance', '=', SANS_ECHEANCE)
    .execute()
  // The words of a dossier hold its place in each order: those of the drafts that moved follow them.
  await db
    .updateTable('dossier_mot')
    .set((eb) => ({
      echeance: eb
        .selectFrom('dossier')
        .select('dossier.echeance')
        .whereRef('dossier.id', '=', 'dossier_mot.dossier_id')
        .$asScalar()
        .$notNull(),
    }))
    .where('echeance', '=', SANS_ECHEANCE)
    .where('dossier_id', 'in', (eb) =>
      eb.selectFrom('dossier').select('dossier.id').where('etat', '=', 'brouillon'),
    )
    .execute()
}

/** Drafts without dates are sorted by the day of their last change, no longer after everything that is due. */
export const brouillonsSansDate: Migration = { up }
