import { APPRENTISSAGE, type Contrat, type Dispositif, emptyContrat } from '@mon-espace/domain'
import type { Affectation, EtatDossier, Tri } from '@mon-espace/domain/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Connecte } from '../../acces/connecte.ts'
import { writeCle } from '../../store/cles-mot.ts'
import { endOfPrefix, motsDemandes, motsTrouves } from '../../store/mots.ts'
import type { TableDossier } from '../../store/schema.ts'
import { type Store, write } from '../../store/store.ts'
import { unConnecte } from '../../testing/connecte.ts'
import { createHarness, SIRET_AUTRE, SIRET_LYON, SIRET_PARIS } from '../../testing/harness.ts'
import { acteurOf } from '../acteur.ts'
import type { Choix, Ligne } from '../choix.ts'
import { createDossier } from '../create.ts'
import { motRows } from '../mots-cles.ts'
import { ordreOf, type Place } from '../ordre.ts'
import { insertDossier, saveDossier } from '../save.ts'
import { BORNES, type Bornes } from './bornes.ts'
import { searchRows } from './recherche.ts'
import { prefixesOf } from './voie.ts'

/** Every way is taken by some dozens of dossiers. */
const ETROITES: readonly Bornes[] = [
  BORNES,
  { ...BORNES, mots: 2, cles: 1, lot: 3, lignes: 20 },
  { ...BORNES, mots: 0, lot: 3 },
  { ...BORNES, voies: 1, lot: 3 },
  { ...BORNES, mots: 0, lot: 5, lignes: 5 },
  { ...BORNES, peu: 2, lot: 10, lignes: 1 },
  { ...BORNES, peu: 0, lot: 10, lignes: 30 },
]

const SYLLABES = [
  'ma',
  'mar',
  'tin',
  'lé',
  'le',
  'fevre',
  'şa',
  'jean',
  'ан',
  'o',
  'ap2',
  'zoé',
  'é',
  'n’dia',
  "o'",
]
const ETATS: readonly EtatDossier[] = ['brouillon', 'en_cours_instruction', 'prise_en_charge_acceptee']
const DATES = ['2026-01-05', '2026-02-10', '2026-03-20', '9999-12-31']

const mot = fc.array(fc.constantFrom(...SYLLABES), { minLength: 1, maxLength: 2 }).map((s) => s.join(''))
const nom = fc.oneof(
  { weight: 20, arbitrary: fc.array(mot, { minLength: 0, maxLength: 3 }).map((mots) => mots.join(' ')) },
  { weight: 1, arbitrary: fc.array(mot, { minLength: 14, maxLength: 18 }).map((mots) => mots.join('-')) },
)
const dossier = fc.record({
  nomNaissance: nom,
  nomUsage: fc.option(mot),
  prenom: nom,
  siret: fc.constantFrom(SIRET_PARIS, SIRET_LYON, SIRET_AUTRE),
  numero: fc.boolean(),
  etat: fc.constantFrom(...ETATS),
  maj: fc.integer({ min: 10, max: 40 }),
  date_debut: fc.constantFrom(...DATES),
  echeance: fc.constantFrom(...DATES),
  officer: fc.boolean(),
})
type Tire = typeof dossier extends fc.Arbitrary<infer T> ? T : never

/** Filters that most questions leave open: all of them together keep nothing. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const question = fc.record({
  q: fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...SYLLABES, 'm', 'j', 'z') },
        { weight: 1, arbitrary: mot },
        {
          weight: 1,
          arbitrary: fc.constantFrom('9991', '999123458', 'AP2026', '0000', '00001', 'AP2026-000012'),
        },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((mots) => mots.join(' ')),
  tri: fc.constantFrom<Tri>(
    'maj',
    '-maj',
    'debut',
    '-debut',
    'apprenti',
    '-apprenti',
    'echeance',
    '-echeance',
  ),
  limite: fc.integer({ min: 1, max: 12 }),
  etat: rarely(fc.constantFrom(...ETATS)),
  siret: rarely(fc.constantFrom(SIRET_PARIS, SIRET_LYON)),
  affectation: rarely(fc.constantFrom<Affectation>('moi', 'aucune')),
  sirens: rarely(fc.constantFrom<string[][]>([], ['999123458'], ['999123458', '999678907'])),
  bornes: fc.constantFrom(...ETROITES),
  qui: fc.nat({ max: 6 }),
})

const PERSONNES = [
  unConnecte(false, ['999123458']),
  unConnecte(false, ['999123458', '999678907']),
  unConnecte(true, []),
  unConnecte(true, ['999678907']),
  unConnecte(false, [SIRET_LYON]),
  unConnecte(false, [SIRET_PARIS, SIRET_LYON, '999678907']),
  unConnecte(true, [SIRET_PARIS]),
]

const contratOf = ({ nomNaissance, nomUsage, prenom }: Tire): Contrat => {
  const empty = emptyContrat()
  return { ...empty, apprenti: { ...empty.apprenti, nomNaissance, nomUsage, prenom } }
}

/** The world in which dossiers are, and those of the sample in the store. */
async function openMonde(sample: readonly Tire[]) {
  const { deps } = await createHarness()
  const { db } = deps
  const acteur = acteurOf(unConnecte(false, ['999123458']), { siren: '999123458', siret: SIRET_PARIS })
  const model = await write(db, (trx) =>
    createDossier(trx, deps, acteur, { siret: SIRET_PARIS, type: 'apprentissage', demande: null }),
  )
  await write(db, async (trx) => {
    for (const [n, tire] of sample.entries()) {
      const contrat = contratOf(tire)
      const numero = `AP2026-${String(n).padStart(6, '0')}`
      const row: TableDossier = {
        ...model,
        ...rowOf(tire, contrat),
        id: `d-${String(n).padStart(4, '0')}`,
        rang: 1000 + ((n * 7919) % 1000),
        numero: tire.numero ? numero : null,
        maj_le: `2026-08-01T08:00:${tire.maj}.000Z`,
      }
      await insertDossier(trx, deps, row, contrat, acteur, {})
    }
  })
  return { db, deps, acteur }
}

const rowOf = (tire: Tire, contrat: Contrat) => ({
  contrat: JSON.stringify(contrat),
  siren: tire.siret.slice(0, 9),
  siret: tire.siret,
  etat: tire.etat,
  tri_personne: `${tire.nomNaissance} ${tire.prenom}`,
  date_debut: tire.date_debut,
  echeance: tire.echeance,
  gestionnaire_id: tire.officer ? 'officer' : null,
})

function mayRead({ gestionnaire, droits }: Connecte, row: TableDossier): boolean {
  return (
    (gestionnaire && row.numero !== null) ||
    droits.some(({ siren, sirets }) => siren === row.siren && (sirets?.includes(row.siret) ?? true))
  )
}

function passes(row: TableDossier, { etat, siret, affectation, sirens }: Choix, compteId: string): boolean {
  if (etat !== undefined && row.etat !== etat) return false
  if (siret !== undefined && row.siret !== siret) return false
  if (affectation === 'moi' && row.gestionnaire_id !== compteId) return false
  if (affectation === 'aucune' && row.gestionnaire_id !== null) return false
  return sirens === undefined || sirens.includes(row.siren)
}

function hasWords(row: TableDossier, q: string): boolean {
  const { nomNaissance, nomUsage, prenom } = (JSON.parse(row.contrat) as Contrat).apprenti
  const own = motsTrouves([nomNaissance, nomUsage, prenom, row.numero, row.siret].join(' '))
  return motsDemandes(q).every((asked) => own.some((word) => word.startsWith(asked)))
}

/** Byte by byte, as the store sorts. */
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** What a search must find, by looking at every dossier. */
function naive(all: readonly TableDossier[], caller: Connecte, q: string, choix: Choix, tri: Tri): string[] {
  const { cle, sens } = ordreOf(tri)
  const found = all
    .filter((row) => mayRead(caller, row) && passes(row, choix, caller.compteId) && hasWords(row, q))
    .toSorted((a, b) => compare(a[cle], b[cle]) || a.rang - b.rang)
  return (sens === 'asc' ? found : found.toReversed()).map(({ id }) => id)
}

interface Asked {
  readonly q: string
  readonly choix: Choix
  readonly tri: Tri
  readonly limite: number
  readonly bornes: Bornes
}

/** Every page, one after the other. */
async function findAll(db: Store, caller: Connecte, { q, choix, tri, limite, bornes }: Asked) {
  const { cle } = ordreOf(tri)
  const seen: string[] = []
  let after: Place | null = null
  while (true) {
    const page = { tri, after, limite, colonnes: [] }
    const rows: Ligne<never>[] = await searchRows(db, caller, q, choix, page, bornes)
    seen.push(...rows.map(({ id }) => id))
    const last = rows.at(-1)
    if (!last || rows.length < limite) return seen
    after = { cle: last[cle], rang: last.rang }
  }
}

describe('the search', () => {
  it('finds what looking at every dossier finds, in every order, filter and page', async () => {
    const sample = fc.sample(dossier, { numRuns: 260, seed: 42 })
    const { db } = await openMonde(sample)
    const all = await db.selectFrom('dossier').selectAll().execute()
    await fc.assert(
      fc.asyncProperty(question, async ({ q, tri, limite, bornes, qui, ...choix }) => {
        const caller = PERSONNES[qui] as Connecte
        const found = await findAll(db, caller, { q, choix, tri, limite, bornes })
        expect(found).toEqual(naive(all, caller, q, choix, tri))
      }),
      { numRuns: 400 },
    )
  })

  it('tries few ways for a question of many words', async () => {
    const mots = Array.from({ length: 40 }, (_, i) => `${'abcdefgh'[i % 8]}${'ijklm'[i % 5]}`)
    const sample = fc.sample(dossier, { numRuns: 30, seed: 5 }).map(
      (tire): Tire => ({
        ...tire,
        nomNaissance: mots.slice(0, 30).join(' '),
        siret: SIRET_PARIS,
      }),
    )
    const { db } = await openMonde(sample)
    const execute = db.executeQuery.bind(db)
    let questions = 0
    db.executeQuery = ((query: never) => {
      questions += 1
      return execute(query)
    }) as typeof db.executeQuery
    const page = { tri: 'maj', after: null, limite: 10, colonnes: [] } as const
    const caller = PERSONNES[0] as Connecte
    const q = mots.slice(0, 30).join(' ')
    expect(await searchRows(db, caller, q, {}, page, { ...BORNES, peu: 0 })).toHaveLength(10)
    // One for each word, and some for each way.
    expect(questions).toBeLessThan(30 + 4 * 2 * BORNES.voies)
  })

  it('leaves none out when a write moves the last of a page between its index and its line', async () => {
    const sample = fc.sample(dossier, { numRuns: 12, seed: 3 }).map(
      (tire, n): Tire => ({
        ...tire,
        nomNaissance: 'martin',
        siret: SIRET_PARIS,
        echeance: DATES[n % 3] ?? '',
      }),
    )
    const { db } = await openMonde(sample)
    const [caller, choix, tri] = [PERSONNES[0] as Connecte, {}, 'echeance'] as const
    const all = await db.selectFrom('dossier').selectAll().execute()
    const attendus = naive(all, caller, 'martin', choix, tri)
    const moved = attendus[3] ?? ''
    const execute = db.executeQuery.bind(db)
    let done = false
    db.executeQuery = (async (query: { sql: string }) => {
      if (!done && query.sql.includes('"dossier"."rang" in')) {
        done = true
        const { rang } = all.find(({ id }) => id === moved) ?? { rang: 0 }
        const [loin] = DATES.slice(-1)
        await db.updateTable('dossier').set({ echeance: loin }).where('rang', '=', rang).execute()
        const echeance = writeCle('echeance', loin ?? '') as number
        await db.updateTable('dossier_mot').set({ echeance }).where('rang', '=', rang).execute()
      }
      return execute(query as never)
    }) as typeof db.executeQuery
    const found = await findAll(db, caller, { q: 'martin', choix, tri, limite: 4, bornes: BORNES })
    expect(done).toBe(true)
    // Met where it was, then where it went.
    expect(found).toEqual([...attendus, moved])
  })

  it('follows every change of a dossier', async () => {
    const [before, after] = [
      fc.sample(dossier, { numRuns: 60, seed: 7 }),
      fc.sample(dossier, { numRuns: 60, seed: 8 }),
    ]
    const { db, deps, acteur } = await openMonde(before)
    const rows = await db.selectFrom('dossier').selectAll().where('id', 'like', 'd-%').orderBy('id').execute()
    for (const [n, row] of rows.entries()) {
      const tire = after[n] as Tire
      const { siret } = row
      await write(db, (trx) =>
        saveDossier(trx, deps, row, {
          parties: ['etat'],
          changements: {
            siret,
            etat: tire.etat,
            ...(n % 3 === 0 ? {} : { contrat: JSON.stringify(contratOf(tire)) }),
            ...(row.numero === null && tire.numero ? { numero: `AP2026-1${n}` } : {}),
          },
          acteur,
          action: 'section_modifiee',
        }),
      )
    }
    const order = (a: { mot: string; rang: number }, b: typeof a) => a.rang - b.rang || compare(a.mot, b.mot)
    const all = await db.selectFrom('dossier').selectAll().execute()
    const kept = await db.selectFrom('dossier_mot').selectAll().execute()
    expect(kept.toSorted(order)).toEqual(
      all
        .flatMap((row) => motRows(APPRENTISSAGE as Dispositif, row, JSON.parse(row.contrat) as Contrat))
        .toSorted(order),
    )
  })
})

describe('a name with an apostrophe', () => {
  it.each(['N’Diaye', "n'diaye", 'NDIAYE', 'ndia', 'N’', 'diaye', 'awa ndiaye', 'n‘d'])(
    'is found by « %s », however it was entered',
    async (q) => {
      const [tire] = fc.sample(dossier, { numRuns: 1, seed: 9 }) as [Tire]
      const entered = ['N’Diaye', "N'Diaye"].map((nomNaissance) => ({
        ...tire,
        nomNaissance,
        prenom: 'Awa',
        siret: SIRET_PARIS as Tire['siret'],
      }))
      const { db } = await openMonde(entered)
      const page = { tri: 'maj', after: null, limite: 10, colonnes: [] } as const
      expect(await searchRows(db, PERSONNES[0] as Connecte, q, {}, page)).toHaveLength(2)
    },
  )
})

describe('the words of a question', () => {
  it('takes a SIRET cut by spaces, whole or half typed, as one word', () => {
    expect(prefixesOf('999 123 458 00021')).toEqual(['99912345800021'])
    expect(prefixesOf('martin 999\u00a0123\u202f4')).toEqual(['martin', '9991234'])
  })
  it('leaves the other numbers apart', () => {
    expect(prefixesOf('AP2026-000042 000017 999')).toEqual(['ap2026', '000042', '000017', '999'])
  })
})

describe('the end of a prefix', () => {
  it('comes after every word that begins with it', () => {
    fc.assert(fc.property(mot, mot, (a, b) => compare(a + b, endOfPrefix(a)) < 0))
  })
})
