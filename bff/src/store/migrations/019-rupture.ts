import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

/** What the journal says of a rupture that was noted before this step: demonstrations alone have some. */
interface RuptureDite {
  readonly date: string
  readonly auteur: string
  readonly motif: string
  readonly joursEnEntreprise?: number
}

async function up(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('dossier').addColumn('rupture', 'text').execute()
  const dites = await db
    .selectFrom('journal')
    .select(['fil', 'le', 'details'])
    .where('action', '=', 'contrat_rompu')
    .execute()
  for (const { fil, le, details } of dites) {
    const { date, auteur, motif, joursEnEntreprise = null } = JSON.parse(details) as RuptureDite
    const rupture = JSON.stringify({
      date,
      auteur: auteur === 'accord' ? 'commun_accord' : auteur,
      motif,
      joursEnEntreprise,
      declareeLe: le,
    })
    await db.updateTable('dossier').set({ rupture }).where('id', '=', fil).execute()
  }
}

/** How a contract was broken, as it was declared. */
export const rupture: Migration = { up }
