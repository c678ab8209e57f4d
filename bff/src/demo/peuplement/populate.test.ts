import { describe, expect, it } from 'vitest'
import { verifyJournal } from '../../journal/verify.ts'
import { figures } from '../../store/migrations/025-figures.ts'
import type { Store } from '../../store/store.ts'
import { write } from '../../store/store.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, testClock } from '../../testing/harness.ts'
import { openTestStore } from '../../testing/store.ts'
import { seedDossier } from '../dossiers.ts'
import { createMemoryDeps } from '../page-deps.ts'
import { openAtelier } from './atelier.ts'
import { addCopie, emptyLot, TABLES } from './copie.ts'
import { createLotWriter } from './ecriture.ts'
import { asGestionnaire, salarieNo } from './gens.ts'
import { personneNo } from './noms.ts'
import { etapeNo } from './plan.ts'
import { PeuplementRefuse, populate } from './populate.ts'

async function emptyWorld() {
  return createMemoryDeps(await openTestStore(), {
    urlPublique: 'http://localhost:9000',
    documents: { make: async () => new Uint8Array() },
    clock: testClock('2026-08-24T09:00:00Z'),
  })
}

const ETATS = 8
/** Both kinds, and what silence accepted. */
const CAS = 2 * ETATS + 1

/** What says whose a row is, in those tables where it is no `dossier_id`. */
const KEYS: Readonly<Record<string, string>> = {
  dossier: 'id',
  dossier_mot: 'rang',
  journal: 'fil',
}

/** Every row that a dossier left, its id apart; what is sealed (never twice the same bytes) is opened. */
async function rowsOf(db: Store, id: string, open: (sealed: string) => Promise<string>) {
  const tables: Record<string, unknown[]> = {}
  const { rang } = await db
    .selectFrom('dossier')
    .select('rang')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (const table of [...TABLES, 'journal']) {
    // Of their enterprise: a copy names whom the other named.
    if (table === 'tiers' || table === 'tiers_mot') continue
    const key = KEYS[table] ?? 'dossier_id'
    const rows = (await db
      .selectFrom(table as 'dossier')
      .selectAll()
      .where(key as 'id', '=', table === 'dossier_mot' ? (rang as never) : id)
      .execute()) as unknown as Record<string, unknown>[]
    tables[table] = await Promise.all(
      rows.map(async (row) => ({
        ...row,
        [key]: 'id',
        ...(table === 'dossier' ? { rang: 0 } : {}),
        ...(typeof row.nir_scelle === 'string' ? { nir_scelle: await open(row.nir_scelle) } : {}),
        // They bind the id: the chain itself is verified apart.
        ...(table === 'journal' ? { empreinte: '' } : {}),
      })),
    )
    tables[table].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return tables
}

describe('a copied dossier', () => {
  it('leaves the rows that the public functions leave for the same person, of every kind in every state', async () => {
    const deps = await emptyWorld()
    await populate(deps, { combien: 1, openAtelierStore: openTestStore })
    const { db, nirCipher } = deps
    const etablissement = await db
      .selectFrom('etablissement')
      .selectAll()
      .where('siret', '=', '99912345800021')
      .executeTakeFirstOrThrow()
    const setting = {
      employeur: { compteId: 'k', nom: 'Karim Besson', role: 'employeur' as const, sirets: null },
      etablissement,
      maitre: salarieNo(etablissement.siren, 1),
      permanent: false,
      fichier: { nom: 'a.pdf', taille: 12, sha256: 'f'.repeat(64), mime: 'application/pdf' as const },
    }
    const [officer] = await db.selectFrom('compte').selectAll().where('gestionnaire', '=', 1).execute()
    if (!officer) throw new Error('no officer')
    const decor = { ...setting, gestionnaire: asGestionnaire(officer) }
    const monde = { etablissements: [etablissement], gestionnaires: [officer] }
    const atelier = await openAtelier(await openTestStore(), deps, monde)
    const writeLot = createLotWriter()
    const seen = new Set<string>()
    for (let rang = 0; seen.size < CAS; rang += 1) {
      const etape = etapeNo(rang)
      const cas = [etape.type, etape.etat, etape.tacite ? 'tacite' : ''].join(' ')
      if (seen.has(cas)) continue
      seen.add(cas)
      // Another person, another sex, another maître than the model's, with the same hour.
      const personne = personneNo(rang + 1)
      const maitre = salarieNo(etablissement.siren, 7)
      const direct = await write(db, (trx) =>
        seedDossier(trx, deps, { ...decor, personne, maitre }, { rang, etape }),
      )
      const made = await db
        .selectFrom('dossier')
        .select('numero')
        .where('id', '=', direct)
        .executeTakeFirstOrThrow()
      const expected = await rowsOf(db, direct, (sealed) => nirCipher.open(sealed, direct))
      const lot = emptyLot()
      await addCopie(lot, nirCipher, await atelier.make(decor, rang), {
        id: `copie-${rang}`,
        rang: 1_000_000 + rang,
        numero: made.numero,
        personne,
        ordre: 100 + rang,
        maitre,
        decalage: 0,
      })
      // The number is one dossier's only: the copy takes it over.
      await db.updateTable('dossier').set({ numero: null }).where('id', '=', direct).execute()
      await write(db, (trx) => writeLot(trx, lot))
      const copied = await rowsOf(db, `copie-${rang}`, (sealed) => nirCipher.open(sealed, `copie-${rang}`))
      expect(copied, cas).toEqual(expected)
    }
    expect((await verifyJournal(db)).ruptures).toEqual([])
  })
})

/** What figures are told by, in one order. */
async function counts(db: Store) {
  const dossiers = await db.selectFrom('compte_dossiers').selectAll().where('nombre', '>', 0).execute()
  const delais = await db.selectFrom('compte_delais').selectAll().execute()
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
  return { dossiers: sorted(dossiers), delais: sorted(delais) }
}

describe('a populated world', () => {
  it('is what people see, with as many dossiers as asked for, over every state and several enterprises', async () => {
    const { deps, signIn } = await createHarness()
    await populate(deps, { combien: 120, openAtelierStore: openTestStore })
    const rows = await deps.db.selectFrom('dossier').select(['type', 'etat', 'siren', 'numero']).execute()
    expect(rows).toHaveLength(120)
    expect(new Set(rows.map((r) => r.etat)).size).toBe(ETATS)
    expect(rows.filter((r) => r.type === 'professionnalisation')).toHaveLength(30)
    for (const { type, numero } of rows)
      if (numero !== null) expect(numero.slice(0, 2)).toBe(type === 'professionnalisation' ? 'CP' : 'AP')
    expect(new Set(rows.map((r) => r.siren)).size).toBeGreaterThan(8)
    const numeros = rows.map((r) => r.numero).filter((n) => n !== null)
    expect(new Set(numeros).size).toBe(numeros.length)
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
    expect((await deps.db.selectFrom('courriel').select('id').execute()).length).toBe(0)
    const kept = await counts(deps.db)
    for (const table of ['compte_dossiers', 'compte_delais']) await deps.db.schema.dropTable(table).execute()
    await deps.db.schema.dropIndex('piece_a_remplacer').execute()
    await figures.up(deps.db)
    expect(kept.dossiers.length).toBeGreaterThan(30)
    expect(kept).toEqual(await counts(deps.db))
    for (const email of [EMPLOYEUR, GESTIONNAIRE]) {
      const who = await signIn(email)
      const { body } = await who.call('GET', '/dossiers?limite=100')
      expect(body.elements.length).toBeGreaterThan(20)
      for (const { id, apprenti } of body.elements.slice(0, 10)) {
        expect(apprenti).not.toBe('')
        expect((await who.call('GET', `/dossiers/${id}`)).status).toBe(200)
        expect((await who.call('GET', `/dossiers/${id}/controle`)).status).toBe(200)
      }
    }
    await populate(deps, { combien: 10, openAtelierStore: openTestStore })
    expect(await deps.db.selectFrom('dossier').select('id').execute()).toHaveLength(130)
  })

  it('is refused in production and beside anything but a demo', async () => {
    const deps = await emptyWorld()
    const options = { combien: 1, openAtelierStore: openTestStore }
    const production = { ...deps, config: { ...deps.config, mode: 'production' as const } }
    await expect(populate(production, options)).rejects.toThrow(PeuplementRefuse)
    await deps.db.insertInto('entreprise').values({ siren: '356000000', denomination: 'Réelle' }).execute()
    await expect(populate(deps, options)).rejects.toThrow(PeuplementRefuse)
    expect(await deps.db.selectFrom('dossier').select('id').execute()).toEqual([])
  })
})
