import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { sortedText } from './texte-trie.ts'

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('dossier')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('numero', 'text', (c) => c.unique())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('formulaire', 'text', (c) => c.notNull())
    .addColumn('schema_version', 'integer', (c) => c.notNull())
    .addColumn('etat', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('siren', 'text', (c) => c.notNull().references('entreprise.siren'))
    .addColumn('siret', 'text', (c) => c.notNull())
    .addColumn('denomination', 'text', (c) => c.notNull())
    .addColumn('contrat', 'text', (c) => c.notNull())
    .addColumn('nir_scelle', 'text')
    .addColumn('versions_sections', 'text', (c) => c.notNull())
    .addColumn('apprenti', 'text', (c) => c.notNull())
    .addColumn('tri_apprenti', sortedText(db), (c) => c.notNull())
    .addColumn('date_debut', 'text', (c) => c.notNull())
    .addColumn('date_fin', 'text', (c) => c.notNull())
    .addColumn('echeance', 'text', (c) => c.notNull())
    .addColumn('suivi', 'text', (c) => c.notNull())
    .addColumn('dossier_initial_id', 'text')
    .addColumn('demande_id', 'text')
    .addColumn('decision', 'text')
    .addColumn('cree_par', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addColumn('maj_le', 'text', (c) => c.notNull())
    .addColumn('valide_le', 'text')
    .addColumn('complet_le', 'text')
    .addColumn('preavis_le', 'text')
    .execute()
  const orders = { maj: 'maj_le', debut: 'date_debut', apprenti: 'tri_apprenti', echeance: 'echeance' }
  for (const [name, column] of Object.entries(orders)) {
    await schema.createIndex(`dossier_siren_${name}`).on('dossier').columns(['siren', column, 'id']).execute()
    await schema
      .createIndex(`dossier_valide_${name}`)
      .on('dossier')
      .columns([column, 'id'])
      .where(sql.ref('numero'), 'is not', null)
      .execute()
  }
  await schema
    .createIndex('dossier_siren_etat')
    .on('dossier')
    .columns(['siren', 'etat', 'maj_le', 'id'])
    .execute()
  await schema.createIndex('dossier_etat').on('dossier').columns(['etat', 'maj_le', 'id']).execute()

  await schema
    .createTable('dossier_mot')
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('mot', sortedText(db), (c) => c.notNull())
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('dossier_mot_pk', ['siren', 'mot', 'dossier_id'])
    .execute()
  await schema.createIndex('dossier_mot_mot').on('dossier_mot').columns(['mot', 'dossier_id']).execute()
  await schema.createIndex('dossier_mot_dossier').on('dossier_mot').columns(['dossier_id', 'mot']).execute()

  await schema
    .createTable('dossier_maitre')
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('salarie_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_maitre_pk', ['dossier_id', 'rang'])
    .execute()
  await schema.createIndex('dossier_maitre_salarie').on('dossier_maitre').column('salarie_id').execute()

  await schema
    .createTable('instantane')
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id'))
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('numero', 'text', (c) => c.notNull())
    .addColumn('contrat', 'text', (c) => c.notNull())
    .addColumn('nir_scelle', 'text')
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addColumn('le', 'text', (c) => c.notNull())
    .addColumn('par', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('instantane_pk', ['dossier_id', 'n'])
    .execute()

  await schema
    .createTable('piece')
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('etat', 'text', (c) => c.notNull())
    .addColumn('motif', 'text')
    .addPrimaryKeyConstraint('piece_pk', ['dossier_id', 'type'])
    .execute()
  await schema
    .createTable('piece_version')
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addColumn('taille', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('mime', 'text', (c) => c.notNull())
    .addColumn('canal', 'text', (c) => c.notNull())
    .addColumn('depose_le', 'text', (c) => c.notNull())
    .addColumn('par', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('piece_version_pk', ['dossier_id', 'type', 'n'])
    .execute()
  await schema.createIndex('piece_version_sha256').on('piece_version').column('sha256').execute()

  await schema
    .createTable('adresse_signalee')
    .addColumn('siret', 'text', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addColumn('le', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('adresse_signalee_pk', ['siret', 'empreinte'])
    .execute()
}

/** Dossiers, their words for the search, their snapshots and their documents. */
export const dossiers: Migration = { up }
