import { addDays, type DateIso } from '@mon-espace/domain'
import { type Contrat, PROFESSIONNALISATION, publicOf } from '@mon-espace/domain/professionnalisation'
import { describe, expect, it } from 'vitest'
import { openContrat } from '../dossiers/contrat-stocke.ts'
import { judgeDossier } from '../dossiers/controles.ts'
import { acceptSilences } from '../entretien/silences.ts'
import { verifyJournal } from '../journal/verify.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person, testClock } from '../testing/harness.ts'
import { openTestStore } from '../testing/store.ts'
import { ETAPES_DEMO } from './etapes.ts'
import { createMemoryDeps } from './page-deps.ts'
import { seedDemo } from './seed.ts'

async function world(start: string, dossiers?: number) {
  const deps = await createMemoryDeps(await openTestStore(), {
    urlPublique: 'http://localhost:9000',
    documents: { make: async () => new Uint8Array() },
    clock: testClock(start),
  })
  await seedDemo(deps, dossiers === undefined ? {} : { dossiers })
  const rows = await deps.db
    .selectFrom('dossier')
    .select([
      'id',
      'type',
      'etat',
      'siren',
      'numero',
      'personne',
      'siret',
      'date_debut',
      'complet_le',
      'decision',
      'dossier_initial_id',
    ])
    .orderBy('id')
    .execute()
  return { deps, rows }
}

type World = Awaited<ReturnType<typeof world>>

const JOURS_REPONSE = 20

/** What a contract of the demo may be warned of: the rest of it is as the law asks. */
const AVERTISSEMENTS = ['transmission_tardive', 'accord_duree', 'personnes_par_tuteur']

/** Legal contracts of every public, one silence that accepted and one that will tomorrow. */
async function expectContratsDePro(deps: World['deps'], rows: World['rows'], jour: string) {
  const pros = rows.filter(({ type }) => type === 'professionnalisation')
  const [publics, natures] = [new Set<string>(), new Set<string | null>()]
  const completes: boolean[] = []
  for (const { id } of pros) {
    const row = await deps.db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const contrat = (await openContrat(deps.nirCipher, PROFESSIONNALISATION, row)) as unknown as Contrat
    const constats = await judgeDossier(deps.db, deps, { sirets: null }, row, contrat)
    const bloquants = constats.filter(({ gravite }) => gravite === 'bloquant')
    completes.push(bloquants.length === 0)
    if (row.etat !== 'brouillon') expect(bloquants, row.personne).toEqual([])
    if (bloquants.length > 0) continue
    expect(constats.map(({ code }) => code).filter((code) => !AVERTISSEMENTS.includes(code))).toEqual([])
    const { ouvertures = [], priorites = [] } = publicOf(contrat) ?? {}
    for (const nom of [...ouvertures, ...priorites]) publics.add(nom)
    natures.add(contrat.contrat.nature)
  }
  expect(completes.filter((complete) => !complete)).toHaveLength(2)
  expect([...publics].sort()).toEqual([
    'demandeur_emploi',
    'inscrit_plus_un_an',
    'jeune',
    'minima_sociaux',
    'sans_diplome',
  ])
  expect([...natures].sort()).toEqual(['cdd', 'cdi', 'travail_temporaire'])
  const tacites = pros.filter(({ decision }) => decision && JSON.parse(decision).tacite === true)
  expect(tacites.map(({ etat }) => etat)).toEqual(['prise_en_charge_acceptee'])
  const deadlines = pros.flatMap((row) =>
    row.complet_le ? [addDays(row.complet_le as DateIso, JOURS_REPONSE)] : [],
  )
  expect(deadlines).toContain(jour)
  expect(await acceptSilences(deps)).toBe(0)
}

describe('the demo world', () => {
  // Rules look at the calendar: the seed must pass them whatever the day it is made.
  for (const day of ['2026-08-24', '2026-11-23', '2027-02-28', '2027-06-30'])
    it(`has dossiers of both kinds over every state on ${day}`, async () => {
      const { deps, rows } = await world(`${day}T09:00:00Z`)
      const contrats = rows.filter((r) => r.dossier_initial_id === null)
      const avenants = rows.filter((r) => r.dossier_initial_id !== null)
      expect(avenants.map((r) => `${r.type} ${r.etat}`).sort()).toEqual([
        'apprentissage en_cours_instruction',
        'apprentissage prise_en_charge_acceptee',
      ])
      const counts = (type: string) =>
        Object.fromEntries(
          Object.entries(Object.groupBy(contrats, (r) => `${r.type} ${r.etat}`))
            .filter(([key]) => key.startsWith(type))
            .map(([key, found]) => [key.slice(type.length + 1), found?.length]),
        )
      expect(counts('apprentissage')).toEqual(Object.fromEntries(ETAPES_DEMO.map((e) => [e.etat, e.combien])))
      expect(counts('professionnalisation')).toEqual({
        brouillon: 3,
        en_attente_pieces: 2,
        en_cours_instruction: 3,
        en_attente_pieces_complementaires: 2,
        prise_en_charge_acceptee: 2,
        prise_en_charge_refusee: 1,
        annule: 1,
        rompu: 1,
      })
      expect((await verifyJournal(deps.db)).ruptures).toEqual([])
      await expectContratsDePro(deps, rows, day)
    })

  it('has a contract that an amendment carried on, and one whose amendment waits for the officer', async () => {
    const { signIn } = await createHarness(undefined, 55)
    const who = await signIn(EMPLOYEUR)
    const { elements } = (await who.call('GET', '/dossiers?limite=100')).body
    const avenants = elements.filter(({ avenant }: { avenant: object | null }) => avenant !== null)
    expect(avenants.map(({ etat }: { etat: string }) => etat).sort()).toEqual([
      'en_cours_instruction',
      'prise_en_charge_acceptee',
    ])
    const titles = async (id: string) => {
      const { avenant, dossierInitialId } = (await who.call('GET', `/dossiers/${id}`)).body
      const { explications } = (await who.call('GET', `/dossiers/${dossierInitialId}/echeancier`)).body
      return {
        changes: avenant.differences.map(({ libelle }: { libelle: string }) => libelle),
        amended: explications.some(({ code }: { code: string }) => code === 'avenant'),
      }
    }
    for (const { id, etat } of avenants) {
      const { changes, amended } = await titles(id)
      expect(changes.length).toBeGreaterThan(0)
      expect(amended).toBe(etat === 'prise_en_charge_acceptee')
    }
  })

  it('is the same each time, and once', async () => {
    const [one, two] = [await world('2026-11-23T09:00:00Z', 12), await world('2026-11-23T09:00:00Z', 12)]
    const told = ({ rows }: Awaited<ReturnType<typeof world>>) =>
      rows.map(({ id: _, decision, ...row }) => ({ ...row, decided: decision !== null }))
    expect(told(one)).toEqual(told(two))
    await seedDemo(one.deps)
    expect(await one.deps.db.selectFrom('dossier').select('id').execute()).toHaveLength(12)
  })

  it('gives each employee an address that mail takes', async () => {
    const { deps } = await world('2026-11-23T09:00:00Z', 1)
    const salaries = await deps.db.selectFrom('salarie').select('courriel').execute()
    for (const { courriel } of salaries) expect(courriel).toMatch(/^[a-z]\.salarie@/)
  })

  it('shows every state in its first eight', async () => {
    const { rows } = await world('2026-11-23T09:00:00Z', 8)
    expect(new Set(rows.map((r) => r.etat)).size).toBe(8)
  })

  it('shows the second kind in lists, searches and on the desk', async () => {
    const { signIn } = await createHarness(undefined, 55)
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const list = async (person: Person, path: string) => (await person.call('GET', path)).body.elements
    const own = await list(who, '/dossiers?type=professionnalisation&limite=100')
    expect(own).toHaveLength(12)
    expect(new Set(own.map(({ type }: { type: string }) => type))).toEqual(new Set(['professionnalisation']))
    expect(await list(officer, '/dossiers?type=professionnalisation&limite=100')).toHaveLength(12)
    const found = await officer.call('POST', '/dossiers/recherche', { q: 'kouassi arist' })
    expect(found.body.elements).toMatchObject([
      { personne: 'Aristide Kouassi', type: 'professionnalisation', etat: 'en_attente_pieces' },
    ])
    const waiting = await list(officer, '/dossiers?etat=en_cours_instruction&type=professionnalisation')
    expect(waiting).toHaveLength(3)
    for (const { id } of own) expect((await who.call('GET', `/dossiers/${id}`)).status).toBe(200)
  })
})
