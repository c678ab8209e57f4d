import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NPM } from './fabrique.ts'
import { reprisePostgres } from './postgres.ts'
import { repriseSqlite } from './sqlite.ts'

const PETITE = { dossiers: 0, gens: 2, ecritures: 8 }
/** Servers are started and a base recovered: some ten seconds of processor each. */
const LIMITE_MS = 180_000
const ENTIERE = { perdus: 0, ruptures: 0, demis: 0, servi: true, journalVerifie: true }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reprise-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a service started again from a copy that was made while people work', () => {
  it(
    'has all that was acknowledged before, whole, and goes on (SQLite)',
    async () => {
      const reprise = await repriseSqlite(folder, PETITE)
      expect(reprise).toMatchObject(ENTIERE)
      expect(reprise.pendant).toBeGreaterThan(0)
      expect(reprise.promesses.fichiers.length).toBeGreaterThan(0)
    },
    LIMITE_MS,
  )

  it(
    'is as it was at an instant, with the files removed since (PostgreSQL)',
    async () => {
      const reprise = await reprisePostgres(folder, PETITE, NPM)
      expect(reprise).toMatchObject({ ...ENTIERE, apres: 0, retireRendu: true })
      expect(reprise.promesses.fichiers.length).toBeGreaterThan(0)
    },
    LIMITE_MS,
  )
})
