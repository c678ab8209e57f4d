import { type Contrat, emptyContrat } from '@mon-espace/domain'
import type { Tri } from '@mon-espace/domain/api'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Connecte } from '../../acces/connecte.ts'
import { migrate } from '../../store/migrate.ts'
import { motsDemandes, motsTrouves } from '../../store/mots.ts'
import type { TableDossier } from '../../store/schema.ts'
import { write } from '../../store/store.ts'
import { unConnecte } from '../../testing/connecte.ts'
import { goBackBefore } from '../../testing/go-back.ts'
import {
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  SIRET_AUTRE,
  SIRET_LYON,
  SIRET_PARIS,
} from '../../testing/harness.ts'
import { fillDraft, putSection, validDossier } from '../../testing/parcours.ts'
import { acteurOf } from '../acteur.ts'
import type { Choix, Ligne } from '../choix.ts'
import { createDossier } from '../create.ts'
import { ordreOf, type Place } from '../ordre.ts'
import { insertDossier } from '../save.ts'
import { BORNES } from './bornes.ts'
import { searchTiers } from './tiers.ts'

const MOTS = ['cfa', 'cfai', 'métiers', 'lyon', 'lyonnais', 'martin', 'martine']
const nom = fc.array(fc.constantFrom(...MOTS), { minLength: 1, maxLength: 3 }).map((mots) => mots.join(' '))
const dossier = fc.record({
  cfa: fc.option(nom, { nil: null }),
  maitre: fc.option(nom, { nil: null }),
  siret: fc.constantFrom(SIRET_PARIS, SIRET_LYON, SIRET_AUTRE),
  numero: fc.boolean(),
  brouillon: fc.boolean(),
  maj: fc.integer({ min: 10, max: 40 }),
})
type Tire = typeof dossier extends fc.Arbitrary<infer T> ? T : never

const ETROITES = [
  BORNES,
  { ...BORNES, cles: 1 },
  { ...BORNES, lignes: 1 },
  { ...BORNES, mots: 0 },
  { ...BORNES, mots: 1, cles: 1 },
  { ...BORNES, cles: 1, lignes: 9 },
]
const question = fc.record({
  q: fc.oneof(nom, fc.constantFrom('cf', 'cfa l', 'mar', '785', '78500000', 'lyo mét', 'mar lyo')),
  tri: fc.constantFrom<Tri>('maj', '-maj', 'echeance', 'apprenti'),
  limite: fc.integer({ min: 1, max: 9 }),
  etat: fc.option(fc.constantFrom('brouillon' as const, 'depot' as never), { nil: undefined, freq: 4 }),
  bornes: fc.constantFrom(...ETROITES),
  qui: fc.nat({ max: 3 }),
})

const PERSONNES = [
  unConnecte(false, ['999123458']),
  unConnecte(false, ['999123458', '999678907']),
  unConnecte(true, []),
  unConnecte(false, [SIRET_LYON]),
]

/** A training centre by its name: each name is another establishment. */
const siretOf = (cfa: string): string => `785${String(cfa.length).padStart(11, '0')}`

function contratOf({ cfa, maitre }: Tire): Contrat {
  const empty = emptyContrat()
  if (cfa !== null) Object.assign(empty.formation.cfa, { denomination: cfa, siret: siretOf(cfa) })
  if (maitre !== null) Object.assign(empty.maitres.maitre1, { prenom: 'Ève', nomNaissance: maitre })
  return empty
}

async function openMonde(sample: readonly Tire[]) {
  const { deps } = await createHarness()
  const acteur = acteurOf(PERSONNES[0] as Connecte, { siren: '999123458', siret: SIRET_PARIS })
  const voulu = { siret: SIRET_PARIS, type: 'apprentissage', demande: null }
  await write(deps.db, async (trx) => {
    const model = await createDossier(trx, deps, acteur, voulu)
    for (const [n, tire] of sample.entries()) {
      const contrat = contratOf(tire)
      const row: TableDossier = {
        ...model,
        contrat: JSON.stringify(contrat),
        id: `d-${String((n * 7919) % 1000).padStart(4, '0')}`,
        rang: 1000 + n,
        siren: tire.siret.slice(0, 9),
        siret: tire.siret,
        etat: tire.brouillon ? 'brouillon' : 'en_cours_instruction',
        numero: tire.numero ? `AP2026-${String(n).padStart(6, '0')}` : null,
        maj_le: `2026-08-01T08:00:${tire.maj}.000Z`,
      }
      await insertDossier(trx, deps, row, contrat, acteur, {})
    }
  })
  return deps.db
}

/** What must be found, by looking at every dossier. */
function naive(all: readonly TableDossier[], caller: Connecte, q: string, choix: Choix, tri: Tri): string[] {
  const asked = motsDemandes(q)
  const { cle, sens } = ordreOf(tri)
  const found = all
    .filter(({ numero, siren, siret }) =>
      caller.gestionnaire
        ? numero !== null
        : caller.droits.some((droit) => droit.siren === siren && (droit.sirets?.includes(siret) ?? true)),
    )
    .filter(({ etat }) => choix.etat === undefined || choix.etat === etat)
    .filter((row) => {
      const { formation, maitres } = JSON.parse(row.contrat) as Contrat
      const { cfa } = formation
      const { prenom, nomNaissance } = maitres.maitre1
      return [`${cfa.denomination ?? ''} ${cfa.siret ?? ''}`, `${prenom ?? ''} ${nomNaissance ?? ''}`].some(
        (texte) => asked.every((mot) => motsTrouves(texte).some((own) => own.startsWith(mot))),
      )
    })
    .toSorted((a, b) => (a[cle] < b[cle] ? -1 : a[cle] > b[cle] ? 1 : a.rang - b.rang))
    .map(({ id }) => id)
  return sens === 'asc' ? found : found.reverse()
}

it('finds what looking at every dossier finds, by whom it names, whatever way is taken', async () => {
  const db = await openMonde(fc.sample(dossier, { numRuns: 120, seed: 11 }))
  const all = await db.selectFrom('dossier').selectAll().execute()
  await fc.assert(
    fc.asyncProperty(question, async ({ q, tri, limite, etat, bornes, qui }) => {
      const caller = PERSONNES[qui] as Connecte
      const { cle } = ordreOf(tri)
      const seen: string[] = []
      let after: Place | null = null
      while (true) {
        const page = { tri, after, limite, colonnes: [] }
        const rows: Ligne<never>[] = await searchTiers(db, caller, q, { etat }, page, bornes)
        seen.push(...rows.map(({ id }) => id))
        const last = rows.at(-1)
        if (!last || rows.length < limite) break
        after = { cle: last[cle], rang: last.rang }
      }
      const long = motsDemandes(q).some((mot) => mot.length > 2)
      expect(seen).toEqual(long ? naive(all, caller, q, { etat }, tri) : [])
    }),
    { numRuns: 200 },
  )
})

it('finds a dossier by its CFA, its maître and its user company, for the enterprise and the case officer', async () => {
  const { signIn } = await createHarness()
  const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
  const { id } = await validDossier(who)
  const { contrat } = (await who.call('GET', `/dossiers/${id}`)).body
  const { cfa } = contrat.formation
  const { maitre1 } = contrat.maitres
  for (const person of [who, officer])
    for (const q of [cfa.denomination, cfa.siret, `${maitre1.nomNaissance} ${maitre1.prenom}`]) {
      const { body } = await person.call('POST', '/dossiers/recherche', { q })
      expect([q, body.elements.map((row: { id: string }) => row.id)]).toEqual([q, [id]])
    }
})

it('forgets whom no dossier names any more', async () => {
  const { signIn, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const named = async () =>
    (await deps.db.selectFrom('tiers').select('nom').orderBy('nom').execute()).map(({ nom }) => nom)
  const [one, other] = [await fillDraft(who), await fillDraft(who)]
  const both = await named()
  const cfa = (denomination: string) => ({ cfa: { denomination } })
  const saved = await putSection(who, one.id, 'formation', cfa('CFA des Lilas'), one.version)
  expect(await named()).toEqual([...both, 'CFA des Lilas'].sort())
  await putSection(who, one.id, 'formation', cfa('CFA des Acacias'), saved.body.version)
  expect(await named()).toEqual([...both, 'CFA des Acacias'].sort())
  const remove = async (id: string) => {
    const { version } = (await who.call('GET', `/dossiers/${id}`)).body
    await who.call('DELETE', `/dossiers/${id}`, undefined, { headers: { 'if-match': `"v${version}"` } })
  }
  await remove(one.id)
  expect(await named()).toEqual(both)
  await remove(other.id)
  expect(await named()).toEqual([])
  expect(await deps.db.selectFrom('tiers_mot').selectAll().execute()).toEqual([])
})

it('names again, at its first start, whom the dossiers of before named', async () => {
  const { db } = (await createHarness(undefined, 30)).deps
  const read = async () => [
    await db.selectFrom('tiers').selectAll().orderBy('siren').orderBy('cle').execute(),
    await db.selectFrom('tiers_mot').selectAll().orderBy('siren').orderBy('cle').orderBy('mot').execute(),
    await db.selectFrom('dossier_mot').selectAll().orderBy('rang').orderBy('mot').execute(),
  ]
  const before = await read()
  expect(before[0]?.length).toBeGreaterThan(3)
  await goBackBefore(db, '011-personne')
  await migrate(db)
  expect(await read()).toEqual(before)
})
