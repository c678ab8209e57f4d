import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What all who had signed by then had ticked, in the words of that time. */
const CONSENTEMENT = 'J’ai lu ce contrat et je consens à le signer par voie électronique'

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('signataire').addColumn('consentement', 'text').execute()
  await sql`update signataire set consentement = ${CONSENTEMENT} where signe_le is not null`.execute(db)
  // Of those under way, what they weigh is known from their next signature on.
  await db.schema
    .alterTable('circuit')
    .addColumn('taille', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
}

/** The words that each signatory consented to, and what a document weighs while it is being signed. */
export const preuves: Migration = { up }
