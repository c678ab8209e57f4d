import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { figures as migration } from '../store/migrations/025-figures.ts'
import { ADMIN, createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, fillDraft, validDossier } from '../testing/parcours.ts'

type Harness = Awaited<ReturnType<typeof createHarness>>

const lines = (db: Harness['deps']['db']) =>
  db
    .selectFrom('compte_dossiers')
    .selectAll()
    .where((eb) => eb.or([eb('nombre', '<>', 0), eb('montant', '<>', 0)]))
    .orderBy(sql`siren, siret, type, etat, mois, valide`)
    .execute()
const delays = (db: Harness['deps']['db']) =>
  db.selectFrom('compte_delais').selectAll().orderBy('type').orderBy('mois').orderBy('jours').execute()

/** The counts that were kept, and those of a store that is counted anew, from its dossiers alone. */
async function counts({ deps: { db } }: Harness) {
  const kept = { dossiers: await lines(db), delais: await delays(db) }
  for (const table of ['compte_dossiers', 'compte_delais']) await db.schema.dropTable(table).execute()
  await db.schema.dropIndex('piece_a_remplacer').execute()
  await migration.up(db)
  return { kept, counted: { dossiers: await lines(db), delais: await delays(db) } }
}

describe('figures', () => {
  it('of the demo world are those of its dossiers, as each one sees them', async () => {
    const harness = await createHarness(() => ({}), 40)
    const who = await harness.signIn(ADMIN)
    const { body, status } = await who.call('GET', '/figures')
    expect(status).toBe(200)
    const { etats } = (await who.call('GET', '/dossiers/comptes')).body
    expect(
      Object.fromEntries(body.etats.map((one: { etat: string; nombre: number }) => [one.etat, one.nombre])),
    ).toEqual(Object.fromEntries(Object.entries(etats).filter(([, nombre]) => nombre !== 0)))
    const sum = (all: { nombre: number }[]) => all.reduce((total, { nombre }) => total + nombre, 0)
    for (const part of [body.mois, body.etablissements]) expect(sum(part)).toBe(body.total)
    expect(body.operateur).toBeNull()
    const officer = await harness.signIn(GESTIONNAIRE)
    const seen = (await officer.call('GET', '/figures')).body
    expect(seen.financement.montantCentimes).toBeGreaterThan(0)
    expect(sum(seen.operateur.delais)).toBeGreaterThan(0)
    expect(seen.operateur.charge.length).toBeGreaterThan(0)
    const { kept, counted } = await counts(harness)
    expect(kept).toEqual(counted)
  })

  it('are narrowed by kind and by months, and given as a workbook', async () => {
    const harness = await createHarness(() => ({}), 40)
    const who = await harness.signIn(ADMIN)
    const all = (await who.call('GET', '/figures')).body
    const [premier, ...autres] = all.mois.filter(({ mois }: { mois: string | null }) => mois !== null)
    const narrowed = (await who.call('GET', `/figures?debut=${premier.mois}&fin=${premier.mois}`)).body
    expect(narrowed.mois).toEqual([premier])
    expect((await who.call('GET', `/figures?debut=${autres.at(-1).mois}`)).body.mois).toEqual([autres.at(-1)])
    const kinds = await Promise.all(
      ['apprentissage', 'professionnalisation'].map(
        async (type) => (await who.call('GET', `/figures?type=${type}`)).body.total,
      ),
    )
    expect(kinds[0] + kinds[1]).toBe(all.total)
    expect((await who.call('GET', '/figures?debut=2026-13')).status).toBe(400)

    const workbook = await who.call('GET', '/figures/export.xlsx')
    expect(workbook.status).toBe(200)
    const sheet = strFromU8(unzipSync(workbook.body)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<t>Dossiers par état</t>')
    expect(sheet.match(/<row /g)).toHaveLength(
      2 + all.etats.length + all.mois.length + all.etablissements.length,
    )
    expect(sheet).toMatch(new RegExp(`<c r="C2"[^>]*><v>${all.etats[0].nombre}</v>`))
  })

  it('are kept whatever is done to dossiers', async () => {
    const harness = await createHarness()
    const who = await harness.signIn(EMPLOYEUR)
    const act = fc.constantFrom('draft', 'begin', 'validate', 'delete', 'cancel', 'correct', 'deposit')
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 6 }), async (acts) => {
        const ids: string[] = []
        for (const one of acts) {
          const id = ids.at(-1)
          const at = async () => ({
            headers: { 'if-match': `"v${(await who.call('GET', `/dossiers/${id}`)).body.version}"` },
          })
          if (one === 'draft') ids.push((await fillDraft(who)).id)
          else if (one === 'validate') ids.push((await validDossier(who)).id)
          else if (id === undefined) continue
          else if (one === 'begin')
            await who.call('PUT', `/dossiers/${id}/sections/contrat`, { dateDebut: '2027-01-04' }, await at())
          else if (one === 'delete') await who.call('DELETE', `/dossiers/${id}`, undefined, await at())
          else if (one === 'deposit') await deposit(who, id, 'cerfa_signe')
          else
            await who.call(
              'POST',
              `/dossiers/${id}/${one === 'cancel' ? 'annulation' : 'correction'}`,
              { motif: 'Une erreur.' },
              await at(),
            )
        }
      }),
      { numRuns: 8 },
    )
    const { kept, counted } = await counts(harness)
    expect(kept.dossiers.length).toBeGreaterThan(1)
    expect(kept).toEqual(counted)
  })

  it('tell a reason of documents only where several share it', async () => {
    const harness = await createHarness()
    const who = await harness.signIn(EMPLOYEUR)
    const officer = await harness.signIn(GESTIONNAIRE)
    for (const motif of [
      'Une signature manque.',
      'Une signature manque.',
      'Une signature manque.',
      'Nora a signé deux fois.',
    ]) {
      const { id } = await validDossier(who)
      await deposit(who, id, 'cerfa_signe')
      const { version } = (await officer.call('GET', `/dossiers/${id}`)).body
      await officer.call(
        'POST',
        `/dossiers/${id}/pieces/cerfa_signe/conformite`,
        { conforme: false, motif },
        { headers: { 'if-match': `"v${version}"` } },
      )
    }
    expect((await officer.call('GET', '/figures')).body.operateur.motifs).toEqual([
      { piece: 'cerfa_signe', motif: 'Une signature manque.', nombre: 3 },
      { piece: 'cerfa_signe', motif: null, nombre: 1 },
    ])
  })
})
