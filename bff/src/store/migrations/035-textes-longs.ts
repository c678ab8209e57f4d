import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import { holdTables } from '../hold-tables.ts'
import { packerOf } from '../pack.ts'
import type { Schema } from '../schema.ts'
import type { StepInParts } from '../step.ts'
import { promiseNotNull, proveNotNull, setNotNull } from './non-nul.ts'

/** Rows read at once: a million of them take the memory of these. */
const PAR_LOT = 200

const COLONNES = {
  dossier: ['contrat', 'avenant_base', 'decision'],
  instantane: ['contrat'],
} as const
const CLES = { dossier: ['id'], instantane: ['dossier_id', 'n'] } as const
type Table = keyof typeof COLONNES
const TABLES = Object.keys(COLONNES) as Table[]

/** PostgreSQL keeps bytes in a type of their own, and so in another column; SQLite keeps them in a column of any type. */
const octets = (column: string) => `${column}_octets`

/** What is written meanwhile is not packed: it is read as it is, as what a page writes. */
async function follow(db: Kysely<Schema>, table: Table): Promise<void> {
  const name = sql.ref(`${table}_octets`)
  const columns = COLONNES[table].map((column) => sql.ref(column))
  const copies = COLONNES[table].map(
    (column) => sql`new.${sql.ref(octets(column))} := convert_to(new.${sql.ref(column)}, 'UTF8');`,
  )
  await sql`create function ${name}() returns trigger language plpgsql as $$
    begin ${sql.join(copies, sql` `)} return new; end $$`.execute(db)
  await sql`create trigger ${name} before insert or update of ${sql.join(columns)} on ${sql.table(table)}
    for each row execute function ${name}()`.execute(db)
}

async function addColumns(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  await holdTables(db, TABLES)
  for (const table of TABLES) {
    for (const column of COLONNES[table])
      await db.schema.alterTable(table).addColumn(octets(column), 'bytea').execute()
    await follow(db, table)
  }
}

type Row = Readonly<Record<string, string | number | null>>

/** A lot as it is kept from now on, in one statement: whoever saves one of its dossiers waits for all of it. */
async function packOctets(db: Kysely<Schema>, table: Table, lot: readonly Row[]): Promise<void> {
  const packer = packerOf(db)
  const bytesOf = (texte: unknown) =>
    texte === null ? null : (packer?.pack(String(texte)) ?? new TextEncoder().encode(String(texte)))
  const cles = CLES[table].map((name) => ({
    name,
    values: sql`${lot.map((row) => row[name])}::${sql.raw(name === 'n' ? 'integer[]' : 'text[]')}`,
  }))
  const textes = COLONNES[table].map((name) => ({
    name,
    values: sql`${lot.map((row) => bytesOf(row[name]))}::bytea[]`,
  }))
  const columns = [...cles, ...textes]
  const set = textes.map(({ name }) => sql`${sql.ref(octets(name))} = r.${sql.ref(name)}`)
  const same = cles.map(({ name }) => sql`t.${sql.ref(name)} = r.${sql.ref(name)}`)
  await sql`update ${sql.table(table)} as t set ${sql.join(set)}
    from unnest(${sql.join(columns.map(({ values }) => values))})
      as r (${sql.join(columns.map(({ name }) => sql.ref(name)))})
    where ${sql.join(same, sql` and `)}`.execute(db)
}

async function packDossiers(db: Kysely<Schema>, apres: string): Promise<string | null> {
  const lot = await db
    .selectFrom('dossier')
    .select(['id', ...COLONNES.dossier])
    .where('id', '>', apres)
    .orderBy('id')
    .limit(PAR_LOT)
    .$if(isPostgres(db), (query) => query.forNoKeyUpdate())
    .execute()
  if (isPostgres(db) && lot.length > 0) await packOctets(db, 'dossier', lot)
  // The store’s own packing is on this way.
  else
    for (const { id, ...textes } of lot)
      await db.updateTable('dossier').set(textes).where('id', '=', id).execute()
  return lot.at(-1)?.id ?? null
}

async function packInstantanes(db: Kysely<Schema>, apres: string): Promise<string | null> {
  const [dossier, n]: [string, number] = apres === '' ? ['', 0] : JSON.parse(apres)
  const lot = await db
    .selectFrom('instantane')
    .select(['dossier_id', 'n', 'contrat'])
    .where(({ eb, refTuple, tuple }) => eb(refTuple('dossier_id', 'n'), '>', tuple(dossier, n)))
    .orderBy('dossier_id')
    .orderBy('n')
    .limit(PAR_LOT)
    .$if(isPostgres(db), (query) => query.forNoKeyUpdate())
    .execute()
  if (isPostgres(db) && lot.length > 0) await packOctets(db, 'instantane', lot)
  else
    for (const { dossier_id, n, contrat } of lot)
      await db
        .updateTable('instantane')
        .set({ contrat })
        .where('dossier_id', '=', dossier_id)
        .where('n', '=', n)
        .execute()
  const last = lot.at(-1)
  return last ? JSON.stringify([last.dossier_id, last.n]) : null
}

async function promise(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  await holdTables(db, TABLES)
  for (const table of TABLES) await promiseNotNull(db, table, octets('contrat'))
}

async function prove(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  for (const table of TABLES) await proveNotNull(db, table, octets('contrat'))
}

async function finish(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  await holdTables(db, TABLES)
  for (const table of TABLES) {
    const name = sql.ref(`${table}_octets`)
    await sql`drop trigger ${name} on ${sql.table(table)}`.execute(db)
    await sql`drop function ${name}()`.execute(db)
    await setNotNull(db, table, octets('contrat'))
    for (const column of COLONNES[table]) {
      await db.schema.alterTable(table).dropColumn(column).execute()
      await db.schema.alterTable(table).renameColumn(octets(column), column).execute()
    }
  }
}

/** Contracts, what was frozen of them and decisions in fewer bytes (`store/pack.ts`). */
export const textesLongs: StepInParts = {
  parts: [
    { up: addColumns },
    { lot: packDossiers },
    { lot: packInstantanes },
    { up: promise },
    { up: prove },
  ],
  finish,
}
