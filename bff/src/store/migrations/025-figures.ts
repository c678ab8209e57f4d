import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { dayOf } from '../clock.ts'
import type { Schema, TableDossier } from '../schema.ts'

async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db
  const cle = ['siren', 'siret', 'type', 'etat', 'mois', 'valide'] as const
  await schema
    .createTable('compte_dossiers')
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('siret', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('etat', 'text', (c) => c.notNull())
    .addColumn('mois', 'text', (c) => c.notNull())
    .addColumn('valide', 'integer', (c) => c.notNull())
    .addColumn('nombre', 'integer', (c) => c.notNull())
    .addColumn('montant', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('compte_dossiers_pk', [...cle])
    .execute()
  await schema
    .createTable('compte_delais')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('mois', 'text', (c) => c.notNull())
    .addColumn('jours', 'integer', (c) => c.notNull())
    .addColumn('nombre', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('compte_delais_pk', ['type', 'mois', 'jours'])
    .execute()
  // Of documents to be replaced only: few of all that there are.
  await schema
    .createIndex('piece_a_remplacer')
    .on('piece')
    .columns(['type', 'motif'])
    .where(sql.ref('etat'), '=', sql.lit('non_conforme'))
    .execute()

  const mois = sql<string>`substr(date_debut, 1, 7)`
  const valide = sql<number>`case when numero is null then 0 else 1 end`
  await db
    .insertInto('compte_dossiers')
    .columns([...cle, 'nombre', 'montant'])
    .expression((eb) =>
      eb
        .selectFrom('dossier')
        .select(['siren', 'siret', 'type', 'etat'])
        .select([mois.as('mois'), valide.as('valide')])
        .select((e) => [e.fn.countAll<number>().as('nombre'), sql.lit(0).as('montant')])
        .groupBy(['siren', 'siret', 'type', 'etat', mois, valide]),
    )
    .execute()
  for await (const row of decided(db)) await addDecision(db, row)
}

const DECIDE = ['siren', 'siret', 'type', 'etat', 'date_debut', 'decision', 'complet_le'] as const
type Decide = Pick<TableDossier, (typeof DECIDE)[number]>

/** Dossiers that were decided, a few at a time. */
async function* decided(db: Kysely<Schema>): AsyncGenerator<Decide> {
  let apres = ''
  for (;;) {
    const rows = await db
      .selectFrom('dossier')
      .select(['id', ...DECIDE])
      .where('decision', 'is not', null)
      .where('id', '>', apres)
      .orderBy('id')
      .limit(500)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    yield* rows
    apres = last.id
  }
}

async function addDecision(db: Kysely<Schema>, row: Decide): Promise<void> {
  const gardee = JSON.parse(row.decision ?? '{}')
  const mois = row.date_debut.slice(0, 7)
  const montant = gardee.decision === 'accepter' ? (gardee.priseEnCharge?.montantTotalCentimes ?? 0) : 0
  if (montant > 0)
    await db
      .updateTable('compte_dossiers')
      .set((eb) => ({ montant: eb('montant', '+', montant) }))
      .where('siren', '=', row.siren)
      .where('siret', '=', row.siret)
      .where('type', '=', row.type)
      .where('etat', '=', row.etat)
      .where('mois', '=', mois)
      .execute()
  if (row.complet_le === null || typeof gardee.le !== 'string') return
  const jours = (Date.parse(dayOf(new Date(gardee.le))) - Date.parse(row.complet_le)) / 86_400_000
  const delai = { type: row.type, mois, jours: Math.max(0, jours) }
  await db
    .insertInto('compte_delais')
    .values({ ...delai, nombre: 1 })
    .onConflict((c) =>
      c
        .columns(['type', 'mois', 'jours'])
        .doUpdateSet((eb) => ({ nombre: eb('compte_delais.nombre', '+', 1) })),
    )
    .execute()
}

/** How many dossiers there are of each kind, state, month and establishment, kept with them, and how long decisions took. */
export const figures: Migration = { up }
