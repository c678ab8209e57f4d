import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { SchemaAvantPersonne } from './011-personne.ts'
import { indexMots } from './index-mots.ts'
import { sortedText } from './texte-trie.ts'

const ORDRES = { apprenti: 'tri_apprenti', debut: 'date_debut' } as const

async function up(db: Kysely<SchemaAvantPersonne>): Promise<void> {
  const { schema } = db
  const types = { tri_apprenti: sortedText(db as Kysely<unknown>), date_debut: 'text' } as const
  for (const column of Object.values(ORDRES))
    await schema
      .alterTable('dossier_mot')
      .addColumn(column, types[column], (c) => c.notNull().defaultTo(''))
      .execute()
  await db
    .updateTable('dossier_mot')
    .set((eb) => {
      const own = (column: 'tri_apprenti' | 'date_debut') =>
        eb
          .selectFrom('dossier')
          .select(column)
          .whereRef('dossier.id', '=', 'dossier_mot.dossier_id')
          .$asScalar()
          .$notNull()
      return { tri_apprenti: own('tri_apprenti'), date_debut: own('date_debut') }
    })
    .execute()
  await indexMots(db, ORDRES, 'dossier_id')
}

/** The words of a dossier in the two other orders of the lists: a search sorted by name walks no list from A to Z. */
export const rechercheOrdres: Migration = { up }
