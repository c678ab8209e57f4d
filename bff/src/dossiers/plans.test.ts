import { Kysely, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { deflatePacker } from '../node/pack/pack.ts'
import { packColumns } from '../store/pack.ts'
import { createPostgresDialect } from '../store/postgres-dialect.ts'
import type { Schema } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { ADMIN, createHarness, EMPLOYEUR, GESTIONNAIRE, type Person, SIRET_LYON } from '../testing/harness.ts'
import { validDossier } from '../testing/parcours.ts'
import { createDatabase } from '../testing/store.ts'

/** Enough for PostgreSQL to prefer an index where there is one to prefer. */
const DOSSIERS = 6000
/** Words of the model that each copy has, beside its own name. */
const MOTS = 8

const SIREN_DEMO = '999123458'
const ETATS = [
  'brouillon',
  'en_attente_pieces',
  'en_cours_instruction',
  'en_attente_pieces_complementaires',
  'prise_en_charge_acceptee',
  'prise_en_charge_refusee',
]

const server = inject('postgresUrl')

const QUI = ['employeur', 'agence', 'officer'] as const
type Qui = (typeof QUI)[number]
const TRIS = ['maj', '-maj', 'echeance', 'apprenti', 'debut']
const FILTRES = ['etape=a_faire', 'siret=99912345800013', 'debut=2026-09']
const MOTS_CHERCHES = ['a', 'ab12', 'cfa demo', 'lefevre', '999123', '33', 'okafor ada']

interface Plan {
  readonly sql: string
  readonly noeuds: readonly string[]
}

interface Requete {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** A node of a plan, as PostgreSQL tells it. */
interface Noeud {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Noeud[]
}

const nodesOf = (noeud: Noeud): Noeud[] => [noeud, ...(noeud.Plans ?? []).flatMap(nodesOf)]

const list = (values: readonly string[]) => sql`(array[${sql.join(values.map((v) => sql.lit(v)))}])`

/** What makes each copy another dossier: by `g`, its order. */
function variations(gens: { suiveurs: readonly string[]; gestionnaire: string }) {
  const siren = sql`case when g % 2 = 0 then ${sql.lit(SIREN_DEMO)} else (900000000 + g % 30)::text end`
  const etat = sql`${list(ETATS)}[1 + g % ${sql.lit(ETATS.length)}]`
  return {
    id: sql`'d-' || lpad(g::text, 6, '0')`,
    rang: sql`1000 + g`,
    siren,
    siret: sql`${siren} || ${list(['00013', '00021'])}[1 + (g / 2) % 2]`,
    etat,
    numero: sql`case when ${etat} = 'brouillon' then null else 'ZZ2026-' || lpad(g::text, 6, '0') end`,
    valide_le: sql`case when ${etat} = 'brouillon' then null else '2026-08-01T00:00:00.000Z' end`,
    maj_le: sql`to_char(timestamp '2026-01-01' + g * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    date_debut: sql`to_char(date '2026-01-01' + (g * 7) % 700, 'YYYY-MM-DD')`,
    echeance: sql`to_char(date '2026-06-01' + (g * 11) % 200, 'YYYY-MM-DD')`,
    tri_personne: sql`substr(md5(g::text), 1, 12)`,
    suivi_par: sql`${list(gens.suiveurs)}[1 + g % ${sql.lit(gens.suiveurs.length)}]`,
    gestionnaire_id: sql`case when g % 3 = 0 then ${sql.lit(gens.gestionnaire)} end`,
  } satisfies Partial<Record<keyof Schema['dossier'], RawBuilder<unknown>>>
}

/** Copies a dossier thousands of times in a few statements, with its words, over some thirty enterprises. */
async function fill(db: Store, modele: string, gens: { suiveurs: readonly string[]; gestionnaire: string }) {
  const copies = sql`generate_series(1, ${sql.lit(DOSSIERS)}) as g`
  await sql`insert into entreprise (siren, denomination)
    select (900000000 + n)::text, 'Entreprise ' || n from generate_series(0, 29) as n`.execute(db)
  const row = await db.selectFrom('dossier').selectAll().where('id', '=', modele).executeTakeFirstOrThrow()
  const autres: Record<string, RawBuilder<unknown>> = variations(gens)
  const colonnes = Object.keys(row)
  await sql`insert into dossier (${sql.join(colonnes.map((nom) => sql.ref(nom)))})
    select ${sql.join(colonnes.map((nom) => autres[nom] ?? sql`dossier.${sql.ref(nom)}`))}
    from dossier, ${copies} where dossier.id = ${modele}`.execute(db)
  await sql`insert into dossier_mot (rang, mot, siren, valide, maj_le, echeance, tri_personne, date_debut)
    select copie.rang, mots.mot, copie.siren::integer, case when copie.numero is null then 0 else 1 end,
      extract(epoch from copie.maj_le::timestamptz) * 1000, copie.echeance::date - date '1970-01-01',
      copie.tri_personne, copie.date_debut::date - date '1970-01-01'
    from dossier as copie, lateral (
      (select mot from dossier_mot where rang = ${row.rang} and mot like ${'  %'})
      union (select mot from dossier_mot where rang = ${row.rang} order by mot desc limit ${sql.lit(MOTS)})
      union (select substr(copie.tri_personne, 1, 5))
    ) as mots where copie.id like 'd-%'`.execute(db)
  await sql`insert into tiers select distinct mot.siren, tiers.cle, tiers.genre, tiers.siret, tiers.nom
    from tiers, dossier_mot as mot where mot.mot = tiers.cle on conflict do nothing`.execute(db)
  await sql`insert into tiers_mot select tiers.siren, tiers.cle, mot.mot
    from tiers, tiers_mot as mot where mot.cle = tiers.cle on conflict do nothing`.execute(db)
  // As the server does by itself once so many rows came.
  await sql`vacuum analyze`.execute(db)
}

describe.skipIf(!server)('on a filled PostgreSQL', () => {
  const vues: Requete[] = []
  let pool: pg.Pool
  let gens: Readonly<Record<Qui, Person>>

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await createDatabase(server ?? ''), max: 4 })
    const db = new Kysely<Schema>({
      dialect: createPostgresDialect(pool),
      plugins: [packColumns(deflatePacker)],
      log: ({ query }) => {
        vues.push({ sql: query.sql, parameters: query.parameters })
      },
    })
    const { signIn } = await createHarness(undefined, 0, db)
    gens = {
      employeur: await signIn(EMPLOYEUR),
      agence: await signIn(ADMIN),
      officer: await signIn(GESTIONNAIRE),
    }
    const { id } = await validDossier(gens.employeur)
    const comptes = await db.selectFrom('compte').select(['id', 'email']).execute()
    const idOf = (courriel: string) => comptes.find(({ email }) => email === courriel)?.id ?? ''
    await fill(db, id, {
      suiveurs: [idOf(EMPLOYEUR), idOf(ADMIN), 'autre'],
      gestionnaire: idOf(GESTIONNAIRE),
    })
    // An agency of the largest enterprise, and no more of it.
    await db
      .updateTable('rattachement')
      .set({ role: 'employeur' })
      .where('compte_id', '=', idOf(ADMIN))
      .execute()
    const { id: rattachement_id } = await db
      .selectFrom('rattachement')
      .select('id')
      .where('compte_id', '=', idOf(ADMIN))
      .executeTakeFirstOrThrow()
    await db.insertInto('rattachement_etablissement').values({ rattachement_id, siret: SIRET_LYON }).execute()
    // Some hundred thousand rows, and their indexes: a slow machine takes minutes.
  }, 300_000)
  afterAll(() => pool?.end())

  /** What a call read of dossiers, with how PostgreSQL goes about it: each node, and the table that it reads. */
  async function plansOf(call: () => Promise<{ status: number }>): Promise<Plan[]> {
    vues.length = 0
    expect((await call()).status).toBe(200)
    const lues = vues.filter(
      (vue) => /^(select|with)\b/.test(vue.sql) && /"(dossier|dossier_mot|tiers_mot)"/.test(vue.sql),
    )
    const plans: Plan[] = []
    for (const { sql: lue, parameters } of lues) {
      const { rows } = await pool.query(`explain (format json) ${lue}`, [...parameters])
      const noeuds = nodesOf(rows[0]['QUERY PLAN'][0].Plan)
      plans.push({
        sql: lue,
        noeuds: noeuds.map((un) => `${un['Node Type']} ${un['Relation Name'] ?? ''}`.trim()),
      })
    }
    return plans
  }

  const search = (qui: Qui, q: string) =>
    gens[qui].call('POST', '/dossiers/recherche', { q, tri: 'echeance' })
  const get = (qui: Qui, path: string) => gens[qui].call('GET', path)

  type Cas = [nom: string, call: () => Promise<{ status: number }>]
  const file = '/dossiers?etat=en_cours_instruction&tri=echeance'
  /** What gives a page as it is walked. */
  const pages: Cas[] = [
    ...QUI.flatMap((qui) =>
      TRIS.map((tri): Cas => [`the list of ${qui}, by ${tri}`, () => get(qui, `/dossiers?tri=${tri}`)]),
    ),
    ['the list of a state', () => get('employeur', file)],
    ...(['employeur', 'officer'] as const).flatMap((qui) =>
      ['maj', 'echeance'].map(
        (tri): Cas => [
          `the list of a kind of ${qui}, by ${tri}`,
          () => get(qui, `/dossiers?type=professionnalisation&tri=${tri}`),
        ],
      ),
    ),
    ['what somebody follows', () => get('employeur', '/dossiers?auteur=moi&tri=echeance')],
    ['the queue of a case officer', () => get('officer', file)],
    ['the queue, what is theirs', () => get('officer', `${file}&affectation=moi`)],
    ['the queue, what is nobody’s', () => get('officer', `${file}&affectation=aucune`)],
  ]
  const autres: Cas[] = [
    ...QUI.flatMap((qui) => [
      ...FILTRES.map(
        (filtre): Cas => [
          `the list of ${qui}, ${filtre}`,
          () => get(qui, `/dossiers?tri=echeance&${filtre}`),
        ],
      ),
      ...MOTS_CHERCHES.map((q): Cas => [`the search of ${qui}, « ${q} »`, () => search(qui, q)]),
      [`the counts of ${qui}`, () => get(qui, '/dossiers/comptes')] satisfies Cas,
    ]),
    ['the names to filter by, of an agency', () => get('agence', '/dossiers/tiers')],
    ['the counts of the queue', () => get('officer', '/instruction/comptes')],
  ]

  const BALAYAGES = ['Seq Scan dossier', 'Seq Scan dossier_mot']
  const of = (plans: readonly Plan[], noeuds: readonly string[]) =>
    plans.filter((plan) => plan.noeuds.some((un) => noeuds.includes(un)))

  it.each([...pages, ...autres])('%s goes by its indexes', async (_, call) => {
    const plans = await plansOf(call)
    expect(plans.length).toBeGreaterThan(0)
    expect(of(plans, BALAYAGES)).toEqual([])
  })

  it.each(pages)('%s is walked in its order, and stops at the end of its page', async (_, call) => {
    expect(of(await plansOf(call), ['Sort', 'Bitmap Heap Scan dossier'])).toEqual([])
  })
})
