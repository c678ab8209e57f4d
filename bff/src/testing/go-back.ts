import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import { ORIGINE } from '../journal/entree.ts'
import { isPostgres } from '../store/engine.ts'
import { createView } from '../store/migrations/036-journal.ts'
import { indexListes } from '../store/migrations/036-rangs.ts'
import { indexMots } from '../store/migrations/index-mots.ts'
import { sortedText } from '../store/migrations/texte-trie.ts'
import type { Store } from '../store/store.ts'

const PAR_LOT = 200
const TEXTES = {
  dossier: { cle: ['id'], longs: ['contrat', 'avenant_base', 'decision'] },
  instantane: { cle: ['dossier_id', 'n'], longs: ['contrat'] },
} as const

/** The key of somebody named in the signs of four bits that it had; its last six are not known any more. */
export function lengthen(mot: string): string {
  const [, personne, signes] = /^ {2}(~?)([\w-]{12})$/.exec(mot) ?? []
  if (signes === undefined) return mot
  return `  ${personne === '' ? '' : 'z'}${Buffer.from(signes, 'base64url').toString('hex')}000000`
}

type Colonnes = Readonly<Record<string, 'text' | 'integer' | 'bigint' | 'blob' | RawBuilder<unknown>>>

/** Makes a table anew, with these rows. */
async function remake(
  db: Store,
  table: string,
  columns: Colonnes,
  key: readonly string[],
  rows: readonly object[],
): Promise<void> {
  await db.schema.dropTable(table).ifExists().execute()
  await Object.entries(columns)
    .reduce(
      (made, [name, type]) => made.addColumn(name, type as 'text', (c) => c.notNull()),
      db.schema.createTable(table),
    )
    .addPrimaryKeyConstraint(`${table}_pk`, [...key] as never[])
    .execute()
  for (let from = 0; from < rows.length; from += 100)
    await db
      .insertInto(table as 'tiers')
      .values(rows.slice(from, from + 100) as never)
      .execute()
}

/** Enterprises and actions as 037 found them: as texts, in each row; and the keys of whom contracts name, longer. */
export async function goBackToTextes(db: Store): Promise<void> {
  const trie = sortedText(db as unknown as Kysely<unknown>)
  const octets = isPostgres(db) ? sql`bytea` : ('blob' as const)
  const longer = <T extends { siren: number; cle?: string; mot?: string }>(row: T) => ({
    ...row,
    siren: String(row.siren).padStart(9, '0'),
    ...(row.cle === undefined ? {} : { cle: lengthen(row.cle) }),
    ...(row.mot === undefined ? {} : { mot: lengthen(row.mot) }),
  })
  const tiers = await db.selectFrom('tiers').selectAll().execute()
  const tiersMots = await db.selectFrom('tiers_mot').selectAll().execute()
  const mots = await db.selectFrom('dossier_mot').selectAll().execute()
  const lignes = await db
    .selectFrom('journal_ligne as l')
    .innerJoin('journal_action as n', 'n.action', 'l.action')
    .select(['l.chaine', 'l.rang', 'l.le', 'l.auteur', 'n.nom as action', 'l.details', 'l.empreinte'])
    .execute()
  const nommes = { siren: 'text', cle: trie } as const
  await db.schema.dropTable('tiers_mot').execute()
  const textes = { genre: 'text', siret: 'text', nom: 'text' } as const
  await remake(db, 'tiers', { ...nommes, ...textes }, ['siren', 'cle'], tiers.map(longer))
  await remake(db, 'tiers_mot', { ...nommes, mot: trie }, ['siren', 'cle', 'mot'], tiersMots.map(longer))
  const cles = { maj_le: 'bigint', echeance: 'integer', tri_personne: trie, date_debut: 'integer' } as const
  const mot = { rang: 'integer', mot: trie, siren: 'text', valide: 'integer', ...cles } as const
  await remake(db, 'dossier_mot', mot, ['rang', 'mot'], mots.map(longer))
  await db.schema.dropView('journal').execute()
  const ligne = {
    chaine: 'integer',
    rang: 'integer',
    le: 'bigint',
    auteur: 'integer',
    action: 'text',
  } as const
  const longs = { details: octets, empreinte: octets }
  await remake(db, 'journal_ligne', { ...ligne, ...longs }, ['chaine', 'rang'], lignes)
  await db.schema.dropTable('journal_action').execute()
  await createView(db as never)
  await sql`delete from kysely_migration where name = '037-nombres'`.execute(db)
}

/** Long texts as they were kept: in clear. */
async function unpackTextes(db: Store): Promise<void> {
  for (const table of ['dossier', 'instantane'] as const) await unpackTable(db, table)
}

/** PostgreSQL takes a bare value for a text. */
const bound = (value: unknown) => (typeof value === 'number' ? sql`cast(${value} as integer)` : sql`${value}`)

async function unpackTable(db: Store, table: keyof typeof TEXTES): Promise<void> {
  const { cle, longs } = TEXTES[table]
  const keys = await sql<Record<string, string | number>>`
    select ${sql.join(cle.map((name) => sql.ref(name)))} from ${sql.table(table)}`.execute(db)
  const named = sql.join([...cle, ...longs].map((name) => sql.ref(name)))
  const clair = (name: string) => (isPostgres(db) ? `${name}_clair` : name)
  if (isPostgres(db))
    for (const name of longs) await db.schema.alterTable(table).addColumn(clair(name), 'text').execute()
  const same = sql.join(
    cle.map((name) => sql`t.${sql.ref(name)} = r.${sql.ref(name)}`),
    sql` and `,
  )
  const set = longs.map((name) => sql`${sql.ref(clair(name))} = r.${sql.ref(name)}`)
  for (let from = 0; from < keys.rows.length; from += PAR_LOT) {
    const lot = keys.rows.slice(from, from + PAR_LOT)
    const wanted = sql.join(lot.map((key) => sql`(${sql.join(cle.map((name) => key[name]))})`))
    const { rows } = await sql<Record<string, unknown>>`select ${named} from ${sql.table(table)}
      where (${sql.join(cle.map((name) => sql.ref(name)))}) in (${isPostgres(db) ? wanted : sql`values ${wanted}`})`.execute(
      db,
    )
    const values = rows.map((row) => sql`(${sql.join([...cle, ...longs].map((name) => bound(row[name])))})`)
    await sql`with r (${named}) as (values ${sql.join(values)})
      update ${sql.table(table)} as t set ${sql.join(set)} from r where ${same}`.execute(db)
  }
  if (!isPostgres(db)) return
  for (const name of longs) {
    await db.schema.alterTable(table).dropColumn(name).execute()
    await db.schema.alterTable(table).renameColumn(clair(name), name).execute()
  }
  await sql`alter table ${sql.table(table)} alter column contrat set not null`.execute(db)
}

/** Words as they were kept: under the id of their dossier, its sort keys as texts. */
async function unrank(db: Store): Promise<void> {
  const trie = sortedText(db as unknown as Kysely<unknown>)
  await db.schema
    .createTable('dossier_mot_ancien')
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('mot', trie, (c) => c.notNull())
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('valide', 'integer', (c) => c.notNull())
    .addColumn('maj_le', 'text', (c) => c.notNull())
    .addColumn('echeance', 'text', (c) => c.notNull())
    .addColumn('tri_personne', trie, (c) => c.notNull())
    .addColumn('date_debut', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_mots_pk', ['dossier_id', 'mot'])
    .execute()
  await sql`insert into dossier_mot_ancien
    select d.id, m.mot, m.siren, m.valide, d.maj_le, d.echeance, d.tri_personne, d.date_debut
    from dossier_mot as m join dossier as d on d.rang = m.rang`.execute(db)
  await db.schema.dropTable('dossier_mot').execute()
  await db.schema.alterTable('dossier_mot_ancien').renameTo('dossier_mot').execute()
  await indexMots(
    db,
    { maj: 'maj_le', debut: 'date_debut', apprenti: 'tri_personne', echeance: 'echeance' },
    'dossier_id',
  )
  await indexListes(db, 'id')
  await db.schema.dropIndex('dossier_rang').execute()
  await db.schema.alterTable('dossier').dropColumn('rang').execute()
  await db.deleteFrom('compteur').where('nom', '=', 'dossiers').execute()
}

/** The journal as it was kept: every word of every line. */
async function lengthenJournal(db: Store): Promise<void> {
  const tetes = await db.selectFrom('journal_tete').select(['fil', 'rang', 'empreinte']).execute()
  const lignes = await db.selectFrom('journal').selectAll().orderBy('fil').orderBy('rang').execute()
  await db.schema.dropView('journal').execute()
  for (const table of ['journal_ligne', 'journal_auteur', 'journal_tete'])
    await db.schema.dropTable(table).execute()
  const text = (c: ColumnDefinitionBuilder) => c.notNull()
  await db.schema
    .createTable('journal_tete')
    .addColumn('fil', 'text', (c) => c.primaryKey())
    .addColumn('rang', 'integer', text)
    .addColumn('empreinte', 'text', text)
    .execute()
  await db.schema
    .createTable('journal')
    .addColumn('fil', 'text', text)
    .addColumn('rang', 'integer', text)
    .addColumn('le', 'text', text)
    .addColumn('par', 'text', text)
    .addColumn('par_id', 'text')
    .addColumn('role', 'text', text)
    .addColumn('action', 'text', text)
    .addColumn('details', 'text', text)
    .addColumn('precedente', 'text', text)
    .addColumn('empreinte', 'text', text)
    .addPrimaryKeyConstraint('journal_pk', ['fil', 'rang'])
    .execute()
  for (const tete of tetes) await db.insertInto('journal_tete').values(tete).execute()
  let precedente = ORIGINE
  for (const ligne of lignes) {
    if (ligne.rang === 1) precedente = ORIGINE
    await db
      .insertInto('journal')
      .values({ ...ligne, precedente } as never)
      .execute()
    precedente = ligne.empreinte
  }
}

const forget = (db: Store, name: string) =>
  sql`delete from kysely_migration where name >= ${name}`.execute(db)

/** Takes a store back to what the version before dossiers had ranks knew: its last step is 034. */
export async function goBackBeforeRangs(db: Store): Promise<void> {
  await goBackToTextes(db)
  await lengthenJournal(db)
  for (const ordre of ['maj', 'echeance'])
    for (const part of ['siren', 'valide'])
      await db.schema.dropIndex(`dossier_${part}_type_${ordre}`).execute()
  await unrank(db)
  await unpackTextes(db)
  await forget(db, '035')
}

/** Forgets that the steps from `name` on were taken, and takes back what a later one cannot make twice. */
export async function goBackBefore(db: Store, name: string): Promise<void> {
  await goBackBeforeRangs(db)
  for (const marque of ['  ', ' :'])
    await db.deleteFrom('dossier_mot').where('mot', 'like', `${marque}%`).execute()
  await db.schema.alterTable('session').dropColumn('facteur').execute()
  await db.schema.alterTable('session').dropColumn('jeton_identite').execute()
  for (const table of [
    'adresse_ecartee',
    'ronde_fichiers',
    'etablissement_public',
    'livraison',
    'webhook',
    'cle_acces',
    'depart_oidc',
    'identite',
    'defi_facteur',
    'code_secours',
    'second_facteur',
    'compte_dossiers',
    'compte_delais',
    'calendrier',
    'nouvelle',
    'avis',
    'rattachement_etablissement',
    'apposition',
    'document_joint',
    'message',
    'lien_signature',
    'signataire',
    'circuit',
    'tiers_mot',
    'tiers',
    'rappel',
    'rappel_jour',
    'occupation',
    'inscription',
    'appareil',
  ])
    await db.schema.dropTable(table).execute()
  for (const index of [
    'dossier_initial',
    'dossier_suivi',
    'dossier_echeance',
    'piece_a_remplacer',
    'jeton_destinataire',
  ])
    await db.schema.dropIndex(index).execute()
  for (const column of ['inscription_id', 'destinataire_id'])
    await db.schema.alterTable('jeton').dropColumn(column).execute()
  for (const column of [
    'diplome',
    'manque',
    'signature',
    'depot',
    'non_lus_entreprise',
    'non_lus_operateur',
    'rupture',
    'suivi_par',
    'avenant',
    'avenant_base',
  ])
    await db.schema.alterTable('dossier').dropColumn(column).execute()
  await db.schema.dropIndex('courriel_objet').execute()
  for (const column of ['objet', 'nouvelles'])
    await db.schema.alterTable('courriel').dropColumn(column).execute()
  await db.schema.alterTable('dossier').renameColumn('personne', 'apprenti').execute()
  for (const table of ['dossier', 'dossier_mot'])
    await db.schema.alterTable(table).renameColumn('tri_personne', 'tri_apprenti').execute()
  await db.schema.alterTable('dossier_salarie').renameTo('dossier_maitre').execute()
  await db.schema
    .alterTable('dossier')
    .addColumn('schema_version', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()
  await forget(db, name)
}
