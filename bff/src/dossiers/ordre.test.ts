import { sql } from 'kysely'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { openPostgres } from '../node/postgres.ts'
import { migrate } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { openTestStore } from '../testing/store.ts'

/** As no language sorts them: byte by byte, without accents or capitals. */
const NOMS = ['d’ Arc', 'Dàrc-Zola', 'DARC', 'Łukasz', 'œuvrard', 'Zoé', 'Ökten', 'Анна', 'de la Tour']
const TRIES = ['DARC', 'Dàrc-Zola', 'de la Tour', 'd’ Arc', 'Łukasz', 'œuvrard', 'Ökten', 'Zoé', 'Анна']

/** On PostgreSQL, a database whose own order is that of French. */
async function openStore(): Promise<Store> {
  const server = inject('postgresUrl')
  if (!server) return openTestStore()
  const name = `fr_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(
    `create database ${name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'fr'`,
  )
  await admin.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  const db = openPostgres(url.href, { max: 4 })
  const { rows } = await sql<{ fr: boolean }>`select 'é' < 'f' as fr`.execute(db)
  expect(rows).toEqual([{ fr: true }])
  await migrate(db)
  return db
}

it('sorts names alike on every engine, whatever language the database is in', async () => {
  const { signIn } = await createHarness(undefined, 0, await openStore())
  const who = await signIn(EMPLOYEUR)
  for (const nomNaissance of NOMS) {
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const saved = await who.call(
      'PUT',
      `/dossiers/${body.id}/sections/apprenti`,
      { nomNaissance, prenom: 'Awa' },
      { headers: { 'if-match': `"v${body.version}"` } },
    )
    expect(saved.status).toBe(200)
  }
  const pages: string[] = []
  for (let suite = ''; ; ) {
    const { body } = await who.call('GET', `/dossiers?tri=apprenti&limite=2${suite}`)
    pages.push(...body.elements.map(({ apprenti }: { apprenti: string }) => apprenti.replace(/^Awa /, '')))
    if (body.suivant === null) break
    suite = `&curseur=${body.suivant}`
  }
  expect(pages).toEqual(TRIES)
  const found = await who.call('POST', '/dossiers/recherche', { q: 'awa', tri: 'apprenti' })
  expect(
    found.body.elements.map(({ apprenti }: { apprenti: string }) => apprenti.replace(/^Awa /, '')),
  ).toEqual(TRIES)
})

it('sorts case officers in French on every engine', async () => {
  const { signIn, deps } = await createHarness(undefined, 0, await openStore())
  const officer = await signIn(GESTIONNAIRE)
  const model = await deps.db
    .selectFrom('compte')
    .selectAll()
    .where('gestionnaire', '=', 1)
    .executeTakeFirstOrThrow()
  for (const nom of ['Zola', 'Évrard', 'eluard'])
    await deps.db
      .insertInto('compte')
      .values({ ...model, id: nom, email: `${nom}@opco.test`, nom, prenom: 'A' })
      .execute()
  const { body } = await officer.call('GET', '/gestionnaires')
  const noms = body.elements
    .map(({ nom }: { nom: string }) => nom)
    .filter((nom: string) => nom.startsWith('A '))
  expect(noms).toEqual(['A eluard', 'A Évrard', 'A Zola'])
})
