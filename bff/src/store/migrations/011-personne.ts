import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { MotAvantRang, SchemaAvantRang } from './036-rangs.ts'

type Avant<T extends { tri_personne: string }> = Omit<T, 'tri_personne'> & { tri_apprenti: string }

/** Dossiers and their words under the names that the steps before this one gave their columns. */
export type SchemaAvantPersonne = Omit<SchemaAvantRang, 'dossier' | 'dossier_mot'> & {
  dossier: Avant<SchemaAvantRang['dossier']>
  dossier_mot: Avant<MotAvantRang>
}

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('dossier').renameColumn('apprenti', 'personne').execute()
  for (const table of ['dossier', 'dossier_mot'])
    await schema.alterTable(table).renameColumn('tri_apprenti', 'tri_personne').execute()
  await schema.alterTable('dossier_maitre').renameTo('dossier_salarie').execute()
  // Nothing ever read it.
  await schema.alterTable('dossier').dropColumn('schema_version').execute()
}

/** The names of the store fit every kind of contract: a person, the employees it names. */
export const personne: Migration = { up }
