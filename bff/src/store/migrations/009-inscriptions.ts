import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

/** What waited for a confirmation had its password in the account: it goes to a sign-up, which its links name. */
async function moveWaiting(db: Kysely<Schema>): Promise<void> {
  const waiting = await db
    .selectFrom('compte')
    .innerJoin('rattachement', 'rattachement.compte_id', 'compte.id')
    .selectAll('compte')
    .select('rattachement.siret')
    .where('compte.confirme_le', 'is', null)
    .orderBy('rattachement.cree_le')
    .execute()
  for (const { id, mot_de_passe, civilite, nom, prenom, fonction, telephone, siret, cree_le } of waiting) {
    await db
      .insertInto('inscription')
      .values({ id, compte_id: id, mot_de_passe, civilite, nom, prenom, fonction, telephone, siret, cree_le })
      .onConflict((c) => c.column('id').doNothing())
      .execute()
    await db
      .updateTable('jeton')
      .set({ inscription_id: id })
      .where('compte_id', '=', id)
      .where('usage', '=', 'confirmation')
      .execute()
  }
  await db.updateTable('compte').set({ mot_de_passe: '' }).where('confirme_le', 'is', null).execute()
}

async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('inscription')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id'))
    .addColumn('mot_de_passe', 'text')
    .addColumn('civilite', 'text', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addColumn('prenom', 'text', (c) => c.notNull())
    .addColumn('fonction', 'text')
    .addColumn('telephone', 'text')
    .addColumn('siret', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('inscription_compte').on('inscription').columns(['compte_id', 'cree_le']).execute()
  await schema.alterTable('jeton').addColumn('inscription_id', 'text').execute()
  await schema.alterTable('jeton').addColumn('destinataire_id', 'text').execute()
  await schema
    .createIndex('jeton_destinataire')
    .on('jeton')
    .columns(['destinataire_id', 'cree_le'])
    .where(sql.ref('destinataire_id'), 'is not', null)
    .execute()
  await schema
    .createTable('appareil')
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id'))
    .addColumn('expire_le', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('appareil_pk', ['empreinte', 'compte_id'])
    .execute()
  await schema.createIndex('appareil_compte').on('appareil').columns(['compte_id', 'expire_le']).execute()
  await moveWaiting(db)
}

/** A sign-up waits apart from its account; a link knows whom it was sent to; devices that signed in are known again. */
export const inscriptions: Migration = { up }
