import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../node/postgres.ts'
import { migrate } from '../store/migrate.ts'
import { startPostgres } from './postgres-server.ts'

/** Migrated once; every test's database is a copy of it. */
export const MODELE = 'modele'

/** A real server: the one of `DATABASE_URL`, else one of our own. */
async function reachServer(): Promise<{ url: string; end(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  return given ? { url: given, end: async () => {} } : startPostgres()
}

/** Vitest's global setup of the PostgreSQL project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, end } = await reachServer()
  const admin = openPostgres(url, { max: 1 })
  await sql`drop database if exists ${sql.ref(MODELE)}`.execute(admin)
  await sql`create database ${sql.ref(MODELE)}`.execute(admin)
  await admin.destroy()
  const modele = new URL(url)
  modele.pathname = `/${MODELE}`
  const db = openPostgres(modele.href, { max: 2 })
  await migrate(db)
  await db.destroy()
  project.provide('postgresUrl', url)
  return end
}
