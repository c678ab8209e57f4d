import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const ORDRES = { maj: 'maj_le', debut: 'date_debut', apprenti: 'tri_apprenti', echeance: 'echeance' }

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema.alterTable('dossier').addColumn('gestionnaire_id', 'text').execute()
  // A state filters, an order sorts: an index for both, else a rare state is found at the end of a walk of all the others.
  await schema.dropIndex('dossier_siren_etat').execute()
  await schema.dropIndex('dossier_etat').execute()
  for (const [name, column] of Object.entries(ORDRES)) {
    await schema
      .createIndex(`dossier_siren_etat_${name}`)
      .on('dossier')
      .columns(['siren', 'etat', column, 'id'])
      .execute()
    await schema
      .createIndex(`dossier_valide_etat_${name}`)
      .on('dossier')
      .columns(['etat', column, 'id'])
      .where(sql.ref('numero'), 'is not', null)
      .execute()
  }
  await schema
    .createIndex('dossier_gestionnaire')
    .on('dossier')
    .columns(['gestionnaire_id', 'etat', 'echeance', 'id'])
    .where(sql.ref('numero'), 'is not', null)
    .execute()
  await schema.createIndex('compte_gestionnaire').on('compte').columns(['gestionnaire', 'nom']).execute()

  await schema
    .createTable('vue_enregistree')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id').onDelete('cascade'))
    .addColumn('nom', 'text', (c) => c.notNull())
    .addColumn('filtres', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addUniqueConstraint('vue_enregistree_nom', ['compte_id', 'nom'])
    .execute()
}

/** What people who handle many dossiers need: who instructs each, views of their own, lists of one state in any order. */
export const gestion: Migration = { up }
