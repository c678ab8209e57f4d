import { type Kysely, sql } from 'kysely'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { multiply } from '../../bench/multiply.ts'
import { chainEmpreinte, ORIGINE } from '../journal/entree.ts'
import { verifyJournal } from '../journal/verify.ts'
import { openPostgres } from '../node/postgres.ts'
import { watchReaders } from '../testing/attente.ts'
import { goBackBeforeRangs, lengthen } from '../testing/go-back.ts'
import { createHarness } from '../testing/harness.ts'
import { openTestStore } from '../testing/store.ts'
import { readCle } from './cles-mot.ts'
import { migrate } from './migrate.ts'
import type { SchemaAvantJournal } from './migrations/036-journal.ts'
import type { SchemaAvantRang } from './migrations/036-rangs.ts'
import { type Store, write } from './store.ts'

/** Enough for several lots of each part. */
const DOSSIERS = 700
/** Enough for a step that moved them in one transaction to keep readers waiting for more than the limit. */
const BEAUCOUP = 2500
const ATTENTE_MAX_MS = 1000

const server = inject('postgresUrl')

/** The store as the version before knows it. */
type Avant = Kysely<
  Omit<SchemaAvantRang, 'journal' | 'journal_tete'> & Pick<SchemaAvantJournal, 'journal' | 'journal_tete'>
>
const avant = (db: Store) => db as unknown as Avant

/** A store at step 034 on a server, another process on it, and the breaks of its journal. */
async function openBefore(combien: number) {
  const { db } = (await createHarness(undefined, 150)).deps
  const { rows } = await sql<{ nom: string }>`select current_database() as nom`.execute(db)
  const url = new URL(server ?? '')
  url.pathname = `/${rows[0]?.nom}`
  const beside = openPostgres(url.href)
  onTestFinished(() => beside.destroy())
  await sql`analyze`.execute(db)
  await multiply(beside, combien)
  const { ruptures } = await verifyJournal(beside)
  await goBackBeforeRangs(db)
  await sql`analyze`.execute(db)
  return { db, beside, ruptures }
}

async function appendBefore(trx: Avant, fil: string, action: string): Promise<void> {
  const line = {
    le: '2026-08-24T08:00:00.123Z',
    par: `Zoé ${action}`,
    role: 'employeur',
    action,
    details: '{}',
  }
  await trx
    .insertInto('journal_tete')
    .values({ fil, rang: 0, empreinte: ORIGINE })
    .onConflict((c) => c.column('fil').doNothing())
    .execute()
  const { rang, empreinte: precedente } = await trx
    .updateTable('journal_tete')
    .set((eb) => ({ rang: eb('rang', '+', 1) }))
    .where('fil', '=', fil)
    .returning(['rang', 'empreinte'])
    .executeTakeFirstOrThrow()
  const empreinte = chainEmpreinte(precedente, fil, rang, line)
  await trx
    .insertInto('journal')
    .values({ fil, rang, ...line, par_id: null, precedente, empreinte })
    .execute()
  await trx.updateTable('journal_tete').set({ empreinte }).where('fil', '=', fil).execute()
}

const idOf = async (db: Avant, n: number) =>
  (
    await db
      .selectFrom('dossier')
      .select('id')
      .orderBy('id')
      .offset(n % DOSSIERS)
      .limit(1)
      .executeTakeFirstOrThrow()
  ).id

/** What the version before writes: a save, other words, a new dossier and one that goes, each with its line of the journal. */
async function writeBefore(db: Store, n: number): Promise<void> {
  await write(db, async (store) => {
    const trx = avant(store as unknown as Store)
    const [saved, renamed, copied] = [
      await idOf(trx, n * 7),
      await idOf(trx, n * 11 + 3),
      await idOf(trx, n * 13 + 5),
    ]
    const maj_le = `2026-08-25T08:00:00.0${10 + n}Z`
    const contrat = JSON.stringify({ n })
    await sql`update dossier set contrat = ${contrat}, maj_le = ${maj_le}, echeance = '' where id = ${saved}`.execute(
      trx,
    )
    await trx
      .updateTable('dossier_mot')
      .set({ maj_le, echeance: '' })
      .where('dossier_id', '=', saved)
      .execute()
    await sql`update instantane set contrat = ${contrat} where dossier_id = ${saved}`.execute(trx)
    await appendBefore(trx, saved, `enregistre${n}`)

    await sql`update dossier set tri_personne = ${`zoe ${n}`} where id = ${renamed}`.execute(trx)
    const mots = await trx.selectFrom('dossier_mot').selectAll().where('dossier_id', '=', renamed).execute()
    await trx.deleteFrom('dossier_mot').where('dossier_id', '=', renamed).execute()
    const words = mots.map((mot, i) => ({
      ...mot,
      tri_personne: `zoe ${n}`,
      mot: i === 0 ? `zoe${n}` : mot.mot,
    }))
    await trx.insertInto('dossier_mot').values(words).execute()

    const id = `${n % 2 ? '0' : 'z'}neuf-${n}`
    const row = await sql<Record<string, unknown>>`select * from dossier where id = ${copied}`.execute(trx)
    const { rang, contrat_octets, avenant_base_octets, decision_octets, ...kept } = row.rows[0] as Record<
      string,
      unknown
    >
    const columns = Object.keys({ ...kept, id, numero: null })
    const values = Object.values({ ...kept, id, numero: null })
    await sql`insert into dossier (${sql.join(columns.map((name) => sql.ref(name)))}) values (${sql.join(values)})`.execute(
      trx,
    )
    await trx
      .insertInto('dossier_mot')
      .values(words.map((mot) => ({ ...mot, dossier_id: id })))
      .execute()
    await appendBefore(trx, id, `cree${n}`)
    if (n > 1)
      await trx
        .deleteFrom('dossier')
        .where('id', '=', `${n % 2 ? 'z' : '0'}neuf-${n - 1}`)
        .execute()
  })
}

const readBoth = async (db: Store) => ({
  dossiers: await db
    .selectFrom('dossier')
    .select(['id', 'contrat', 'decision', 'maj_le'])
    .orderBy('id')
    .execute(),
  instantanes: await db
    .selectFrom('instantane')
    .select(['dossier_id', 'n', 'contrat'])
    .orderBy('dossier_id')
    .orderBy('n')
    .execute(),
  journal: await db
    .selectFrom('journal')
    .select(['fil', 'rang', 'le', 'par', 'par_id', 'role', 'action', 'details', 'empreinte'])
    .orderBy('fil')
    .orderBy('rang')
    .execute(),
  tetes: await db.selectFrom('journal_tete').select(['fil', 'rang', 'empreinte']).orderBy('fil').execute(),
})

const readBefore = async (db: Store) => ({
  ...(await readBoth(db)),
  mots: await avant(db)
    .selectFrom('dossier_mot')
    .select(['dossier_id', 'mot', 'siren', 'valide', 'maj_le', 'echeance', 'tri_personne', 'date_debut'])
    .orderBy('dossier_id')
    .orderBy('mot')
    .execute(),
})

async function readAfter(db: Store) {
  const mots = await db
    .selectFrom('dossier_mot as m')
    .innerJoin('dossier as d', 'd.rang', 'm.rang')
    .select([
      'd.id as dossier_id',
      'm.mot',
      'm.siren',
      'm.valide',
      'm.maj_le',
      'm.echeance',
      'm.tri_personne',
      'm.date_debut',
    ])
    .orderBy('d.id')
    .orderBy('m.mot')
    .execute()
  return {
    ...(await readBoth(db)),
    mots: mots.map((mot) => ({
      ...mot,
      siren: String(mot.siren).padStart(9, '0'),
      mot: lengthen(mot.mot),
      maj_le: readCle('maj_le', mot.maj_le),
      echeance: readCle('echeance', mot.echeance),
      date_debut: readCle('date_debut', mot.date_debut),
    })),
  }
}

/** Each unit fails once, when all of it was done: its transaction is undone as that of a process that is killed. */
async function failEachUnitOnce(db: Store): Promise<void> {
  await sql`create sequence coups`.execute(db)
  await sql`create function tuer() returns trigger language plpgsql as $$
    begin
      if nextval('coups') % 2 = 1 then raise 'killed'; end if;
      return new;
    end $$`.execute(db)
  await sql`create table if not exists migration_partie
    (nom text not null primary key, partie integer not null, curseur text not null)`.execute(db)
  for (const table of ['migration_partie', 'kysely_migration'])
    await sql`create trigger tuer before insert on ${sql.table(table)}
      for each row execute function tuer()`.execute(db)
}

const taken = async (db: Store, name: string) =>
  (await sql`select from kysely_migration where name like ${`${name}%`}`.execute(db)).rows.length > 0

describe.runIf(server)('a PostgreSQL store that others read and write', () => {
  it('keeps all that the version before writes until it is cut off, though each unit is killed once', async () => {
    const { db, beside, ruptures } = await openBefore(DOSSIERS)
    await failEachUnitOnce(db)
    let before = await readBefore(beside)
    let kills = 0
    for (let done = false; !done; ) {
      done = await migrate(db).then(
        () => true,
        (fault: Error) => {
          expect(fault.message).toBe('killed')
          return false
        },
      )
      if (done || (await taken(beside, '035'))) continue
      kills += 1
      await writeBefore(beside, kills)
      before = await readBefore(beside)
    }
    expect(kills).toBeGreaterThan(20)
    expect(await readAfter(beside)).toEqual(before)
    // Those of copies, whose lines were never chained.
    expect((await verifyJournal(beside)).ruptures).toEqual(ruptures)
    const { valeur } = await beside
      .selectFrom('compteur')
      .select('valeur')
      .where('nom', '=', 'dossiers')
      .executeTakeFirstOrThrow()
    const { rang } = await beside
      .selectFrom('dossier')
      .select((eb) => eb.fn.max('rang').as('rang'))
      .executeTakeFirstOrThrow()
    expect(rang).toBeLessThanOrEqual(valeur)
  })

  it('ends as a store that was made anew', async () => {
    const { db } = await openBefore(50)
    const anew = await openTestStore()
    // An index that a killed process left, which nothing reads.
    await expect(
      sql`create unique index concurrently dossier_rang on dossier (etat)`.execute(db),
    ).rejects.toThrow()
    await migrate(db)
    const shape = async (store: Store) => [
      (
        await sql`select table_name, column_name, data_type, is_nullable, collation_name, is_identity from information_schema.columns
          where table_schema = 'public' order by 1, 2`.execute(store)
      ).rows,
      (
        await sql`select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`.execute(
          store,
        )
      ).rows,
      (
        await sql`select conname, pg_get_constraintdef(oid) as def, convalidated from pg_constraint
          where connamespace = 'public'::regnamespace and contype <> 'n' order by conrelid::regclass::text, 1`.execute(
          store,
        )
      ).rows,
      (await sql`select proname from pg_proc where pronamespace = 'public'::regnamespace`.execute(store))
        .rows,
      (await sql`select tgname from pg_trigger where not tgisinternal`.execute(store)).rows,
      (await sql`select indexrelid::regclass::text from pg_index where not indisvalid`.execute(store)).rows,
      (await sql`select nom from migration_partie`.execute(store)).rows,
    ]
    expect(await shape(db)).toEqual(await shape(anew))
  })

  it(`keeps no reader waiting for more than ${ATTENTE_MAX_MS} ms, while two processes migrate`, async () => {
    const { db, beside } = await openBefore(BEAUCOUP)
    const readers = watchReaders(beside)
    await Promise.all([migrate(db), migrate(beside)])
    const { longue, lectures } = await readers.stop()
    expect(lectures).toBeGreaterThan(100)
    expect(longue).toBeLessThan(ATTENTE_MAX_MS)
  }, 300_000)
})
