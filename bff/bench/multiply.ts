import { type RawBuilder, sql } from 'kysely'
import { isPostgres } from '../src/store/engine.ts'
import { type Store, type StoreWrite, write } from '../src/store/store.ts'
import type { Monde } from './monde.ts'

type Sql = RawBuilder<unknown>

/** What differs between the engines. */
interface Moteur {
  columnsOf(db: Store, table: string): Promise<string[]>
  /** Indexes that no key or reference needs, and how each is made. */
  indexesOf(db: Store, table: string): Promise<{ name: string; made: string }[]>
  /** Milliseconds since 1970 as an ISO text in UTC. */
  instant(ms: Sql): Sql
  hasDigit(text: Sql): Sql
  /** Told before a transaction that writes gigabytes, as it begins, and after it. */
  readonly avant: readonly string[]
  readonly dedans: readonly string[]
  readonly apres: readonly string[]
}

const SQLITE: Moteur = {
  async columnsOf(db, table) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db)
    return rows.map(({ name }) => name)
  },
  async indexesOf(db, table) {
    const { rows } = await sql<{ name: string; made: string }>`
      select name, sql as made from sqlite_schema
      where type = 'index' and tbl_name = ${table} and sql is not null`.execute(db)
    return rows
  },
  instant: (ms) => sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${ms} / 1000.0, 'unixepoch')`,
  hasDigit: (text) => sql`${text} glob '*[0-9]*'`,
  // Nothing of it outlives a crash.
  avant: ['journal_mode = memory', 'synchronous = off', 'foreign_keys = off', 'cache_size = -500000'].map(
    (pragma) => `pragma ${pragma}`,
  ),
  dedans: [],
  apres: ['pragma foreign_keys = on', 'pragma synchronous = full', 'pragma journal_mode = wal'],
}

const POSTGRES: Moteur = {
  async columnsOf(db, table) {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_name = ${table} and table_schema = 'public'`.execute(db)
    return rows.map(({ name }) => name)
  },
  async indexesOf(db, table) {
    const { rows } = await sql<{ name: string; made: string }>`
      select c.relname as name, pg_get_indexdef(i.indexrelid) as made
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = ${table}::regclass
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`.execute(db)
    return rows
  },
  instant: (ms) =>
    sql`to_char(to_timestamp(${ms} / 1000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  hasDigit: (text) => sql`${text} ~ '[0-9]'`,
  avant: [],
  dedans: [
    'set local statement_timeout = 0',
    // What copies refer to is what their models do: looking for each of twenty millions would take longer than the rest.
    'set local session_replication_role = replica',
    `set local maintenance_work_mem = '1GB'`,
  ],
  apres: [
    `select setval(pg_get_serial_sequence('journal_tete', 'chaine'), (select max(chaine) from journal_tete))`,
  ],
}

/** What all models are within, before any copy. */
interface Bornes {
  /** Dossiers that have a number: the models. */
  readonly nombre: number
  readonly rang: number
  readonly chaine: number
  /** Last number given in any series. */
  readonly serie: number
  /** When the first of the last writes was, and how long until the last, in milliseconds. */
  readonly debut: number
  readonly duree: number
}

/** A series of a year has six digits. */
const MILLION = 1_000_000
/** Signs of an id that say the hours it was made in, as a hexadecimal number; those of a copy say which copy it is. */
const TETE = 6
const PREMIERE_TETE = 0x100000
/** Of all models, and of the time of their last writes, how far each copy is from the one before: they never meet. */
const PAS = 0.618

const NUMEROTES = sql`select id from dossier where numero is not null`

/** Is a word one of the person's name, or two of them: neither a number nor whom the contract names? */
const ofName = ({ hasDigit }: Moteur) => sql`(not (${hasDigit(sql`m.mot`)}) and m.mot not like '  %')`

/** The models, each at its place, from 0, with what their words carry of them. */
const createModeles = (db: Store) =>
  sql`create temporary table modele as
    select row_number() over (order by d.rang) - 1 as place, d.personne, substr(d.numero, 8) as chiffres,
      m.tri_personne, m.rang, m.siren, m.valide, m.maj_le, m.echeance, m.date_debut
    from dossier d join dossier_mot m on m.rang = d.rang and m.mot = substr(d.numero, 8)
    where d.numero is not null order by d.rang`.execute(db)

/** The `k`-th copy of the rows of a table. */
interface Copie {
  readonly table: string
  /** Its rows that are copied, in the order of its key: copies then come one after the other in it. */
  readonly rows: (moteur: Moteur) => Sql
  /** What they are read with, as `m`: `p` is the model, `g` that whose person the copy takes. */
  readonly from: (k: Decalages) => Sql
  /** Columns that are not those of `m`. */
  readonly own: (k: Decalages) => Record<string, Sql>
}

type Decalages = ReturnType<typeof shiftsOf>

/** What the `k`-th copy has of its own. */
function shiftsOf({ instant }: Moteur, { nombre, rang, chaine, serie, debut, duree }: Bornes, k: number) {
  const tete = (PREMIERE_TETE + k).toString(16)
  const jour = `${(1 + (Math.floor(k / 28) % 12)).toString().padStart(2, '0')}-${(1 + (k % 28)).toString().padStart(2, '0')}`
  const ecart = Math.round(k * PAS * nombre) % nombre
  const later = sql`(${sql.lit(debut)} + (p.maj_le - ${sql.lit(debut)} + ${sql.lit(Math.round(k * PAS * duree))}) % ${sql.lit(duree)})`
  const chiffres = sql`substr(cast(${sql.lit(MILLION + k * serie)} + cast(p.chiffres as integer) as text), 2)`
  return {
    // Twice: an export knows an id by its last sixteen digits.
    id: (column: string) => sql`${sql.lit(tete)} || substr(${sql.ref(column)}, ${sql.lit(TETE + 1)}, 18)
      || ${sql.lit(tete)} || substr(${sql.ref(column)}, 31)`,
    // Somebody is followed by name and day of birth: those of one name are not one person.
    neLe: sql`substr(m.date_naissance, 1, 5) || ${sql.lit(jour)}`,
    rang: sql`p.rang + ${sql.lit(k * rang)}`,
    chaine: sql`m.chaine + ${sql.lit(k * chaine)}`,
    chiffres,
    numero: sql`substr(m.numero, 1, 7) || ${chiffres}`,
    later,
    instant: instant(later),
    /** Whose person a model's copy takes, and whose copy takes a person. */
    suivant: sql`(p.place + ${sql.lit(ecart)}) % ${sql.lit(nombre)}`,
    precedent: sql`(g.place + ${sql.lit(nombre - ecart)}) % ${sql.lit(nombre)}`,
  }
}

/** Rows of a table that are of a dossier by its id alone. */
const ofDossier = (table: string): Copie => ({
  table,
  rows: () => sql`select * from ${sql.table(table)} where dossier_id in (${NUMEROTES}) order by dossier_id`,
  from: () => sql`m`,
  own: ({ id }) => ({ dossier_id: id('dossier_id') }),
})

const COPIES: readonly Copie[] = [
  {
    table: 'dossier',
    rows: () => sql`select * from dossier where numero is not null order by rang`,
    from: ({ suivant }) => sql`m join modele p on p.rang = m.rang join modele g on g.place = ${suivant}`,
    own: ({ id, rang, numero, instant }) => ({
      id: id('m.id'),
      rang,
      numero,
      dossier_initial_id: id('m.dossier_initial_id'),
      maj_le: instant,
      personne: sql`g.personne`,
      tri_personne: sql`g.tri_personne`,
    }),
  },
  {
    table: 'dossier_mot',
    rows: (moteur) => sql`
      select m.* from modele p join dossier_mot m on m.rang = p.rang where not ${ofName(moteur)} order by m.rang, m.mot`,
    from: ({ suivant }) => sql`m join modele p on p.rang = m.rang join modele g on g.place = ${suivant}`,
    own: ({ rang, chiffres, later }) => ({
      rang,
      mot: sql`case when m.mot = p.chiffres then ${chiffres} else m.mot end`,
      maj_le: later,
      tri_personne: sql`g.tri_personne`,
    }),
  },
  {
    table: 'dossier_mot',
    rows: (moteur) => sql`
      select m.rang, m.mot from modele p join dossier_mot m on m.rang = p.rang where ${ofName(moteur)} order by m.rang, m.mot`,
    from: ({ precedent }) => sql`m join modele g on g.rang = m.rang join modele p on p.place = ${precedent}`,
    own: ({ rang, later }) => ({
      ...Object.fromEntries(
        ['siren', 'valide', 'echeance', 'date_debut'].map((name) => [name, sql.ref(`p.${name}`)]),
      ),
      rang,
      maj_le: later,
      tri_personne: sql`g.tri_personne`,
    }),
  },
  {
    table: 'salarie',
    rows: () => sql`select * from salarie order by id`,
    from: () => sql`m`,
    own: ({ id, neLe }) => ({ id: id('id'), date_naissance: neLe }),
  },
  {
    ...ofDossier('dossier_salarie'),
    own: ({ id }) => ({ dossier_id: id('dossier_id'), salarie_id: id('salarie_id') }),
  },
  {
    table: 'instantane',
    rows: () =>
      sql`select i.*, d.rang from instantane i join dossier d on d.id = i.dossier_id order by dossier_id, n`,
    from: () => sql`m join modele p on p.rang = m.rang`,
    own: ({ id, numero }) => ({ dossier_id: id('dossier_id'), numero }),
  },
  ofDossier('piece'),
  ofDossier('piece_version'),
  {
    table: 'journal_tete',
    rows: () => sql`select * from journal_tete where fil in (${NUMEROTES}) order by chaine`,
    from: () => sql`m`,
    own: ({ id, chaine }) => ({ chaine, fil: id('fil') }),
  },
  {
    table: 'journal_ligne',
    rows: () => sql`
      select * from journal_ligne where chaine in (select chaine from journal_tete where fil in (${NUMEROTES}))
      order by chaine, rang`,
    from: () => sql`m`,
    own: ({ chaine }) => ({ chaine }),
  },
]

async function bornesOf(db: Store): Promise<Bornes> {
  const { rows } = await sql<Bornes>`
    select (select count(numero) from dossier) as nombre, (select max(rang) from dossier) as rang,
      (select max(chaine) from journal_tete) as chaine,
      (select max(valeur) from compteur where nom like 'dossier %') as serie,
      min(maj_le) as debut, max(maj_le) - min(maj_le) as duree
    from dossier_mot`.execute(db)
  const [found] = rows
  if (!found?.nombre) throw new Error('no dossier to copy')
  return found
}

/** What is kept of dossiers beside them, as many times as there are of those that have a number. */
async function multiplyCounts(trx: StoreWrite, { serie }: Bornes, fois: number): Promise<void> {
  const n = sql.lit(fois)
  const taken = sql.lit((fois - 1) * serie)
  await sql`update compteur set valeur = valeur * ${n} where nom = 'dossiers'`.execute(trx)
  await sql`update compteur set valeur = valeur + ${taken} where nom like 'dossier %'`.execute(trx)
  await sql`update compte_dossiers set nombre = nombre * ${n}, montant = montant * ${n} where valide = 1`.execute(
    trx,
  )
  await sql`update compte_delais set nombre = nombre * ${n}`.execute(trx)
  await sql`update occupation set octets = octets + ${sql.lit(fois - 1)} * coalesce((
    select sum(v.taille) from dossier d join piece_version v on v.dossier_id = d.id
    where d.siren = occupation.siren and d.numero is not null), 0)`.execute(trx)
}

interface Travail {
  readonly moteur: Moteur
  readonly bornes: Bornes
  readonly fois: number
}

async function copyRows(trx: StoreWrite, { table, rows, from, own }: Copie, travail: Travail): Promise<void> {
  const { moteur, bornes, fois } = travail
  const columns = await moteur.columnsOf(trx, table)
  // Apart: what reads the table that it writes into is first kept whole elsewhere.
  await sql`create temporary table copie as ${rows(moteur)}`.execute(trx)
  for (let k = 1; k < fois; k += 1) {
    const shifts = shiftsOf(moteur, bornes, k)
    const changed = own(shifts)
    const values = columns.map((name) => changed[name] ?? sql.ref(`m.${name}`))
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      select ${sql.join(values)} from copie as ${from(shifts)}`.execute(trx)
  }
  await sql`drop table copie`.execute(trx)
}

async function copyAll(trx: StoreWrite, travail: Travail): Promise<void> {
  await createModeles(trx)
  for (const column of ['place', 'rang'])
    await sql`create index ${sql.ref(`modele_${column}`)} on modele (${sql.ref(column)})`.execute(trx)
  const tables = [...new Set(COPIES.map(({ table }) => table))]
  for (const table of tables) {
    // Made again once the rows are there: sorting an index once is quicker than placing each row in it.
    const indexes = await travail.moteur.indexesOf(trx, table)
    for (const { name } of indexes) await sql`drop index ${sql.ref(name)}`.execute(trx)
    for (const copie of COPIES.filter((one) => one.table === table)) await copyRows(trx, copie, travail)
    for (const { made } of indexes) await sql.raw(made).execute(trx)
  }
  await sql`drop table modele`.execute(trx)
}

/**
 * Makes so many dossiers of those of a store that nobody else uses, by copies of the rows of those that have a number.
 *
 * A copy has its own id, rank, number (found by its digits), chain of the journal, and last write, which those of all copies spread over
 * the time of all models; its person (list, order of names, words) is that of another model each time. So the newest of a list are
 * different people, a name is borne in every kind, state and month, as many times more as there are dossiers, and one number finds
 * one dossier. Whoever trains the person is of the copy too: the law lets nobody follow thousands. The rest is its model's: kind, state,
 * enterprise, deadline, contract (who is named within it included), who follows them, documents.
 *
 * Counts follow: `compteur`, `occupation`, `compte_dossiers`, `compte_delais`. What copies have not, since no measured call reads it of
 * them: drafts stay as few as those entered (what is sealed opens under the id it was sealed for, and drafts are saved); `tiers`
 * and `tiers_mot` are shared by whoever names them; messages, signatures, reminders, mails and deliveries, which populating
 * leaves none of; digests of the journal, whose lines are there for its size.
 */
export async function multiply(db: Store, combien: number): Promise<void> {
  const { n } = await db
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n >= combien) return
  const moteur = isPostgres(db) ? POSTGRES : SQLITE
  const bornes = await bornesOf(db)
  const fois = Math.ceil((combien - (n - bornes.nombre)) / bornes.nombre)
  if (fois * bornes.serie >= MILLION) throw new Error('a series of numbers has no room for so many')
  for (const text of moteur.avant) await sql.raw(text).execute(db)
  await write(db, async (trx) => {
    for (const text of moteur.dedans) await sql.raw(text).execute(trx)
    await multiplyCounts(trx, bornes, fois)
    await copyAll(trx, { moteur, bornes, fois })
  })
  for (const text of moteur.apres) await sql.raw(text).execute(db)
}

/** Dossiers that are entered, of which the others are copies: people of most names that populating knows. */
const ENTRES = 4000

/**
 * Adds dossiers to a world until there are so many: some thousands entered one by one, the others copies of them, some minutes a million.
 * To be opened again afterwards: what a server keeps of a store in memory is told by its size as it opens.
 */
export async function fillLarge({ fill, deps }: Monde, combien: number): Promise<void> {
  await fill(Math.min(combien, ENTRES))
  await multiply(deps.db, combien)
}
